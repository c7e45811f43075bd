import GraphDiffing

extension DifferenceReport {
  /// The report as Markdown (GitHub flavoured), for a pull request comment.
  ///
  /// - Returns: Lines that each end with a newline.
  /// - Complexity: O(*n*) in the length of the report.
  public func markdown() -> String {
    var lines = [
      "### \(Self.escaped(versions.old)) → \(Self.escaped(versions.new))", "",
      "**\(summary)**",
    ]
    for section in sections {
      lines += ["", "#### \(section.title)", ""]
      for entry in section.entries {
        lines.append("* `\(entry.sign)` **\(Self.escaped(entry.text))** (\(entry.kind))")
        lines += entry.causes.map { "  * \($0.fate.title): \(Self.quote($0))" }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func quote(_ cause: RelationChange.Cause) -> String {
    guard let words = cause.words else { return escaped(cause.new ?? cause.old ?? "") }
    return words.runs.map { run in
      let text = escaped(run.text)
      switch run.change {
      case .kept: return text
      case .removed: return marked(text, "~~")
      case .added: return marked(text, "**")
      }
    }.joined()
  }

  /// Puts marks around the words, and leaves the space that follows them outside.
  private static func marked(_ text: String, _ mark: String) -> String {
    let words = String(text.reversed().drop(while: \.isWhitespace).reversed())
    return words.isEmpty ? text : mark + words + mark + text.dropFirst(words.count)
  }

  /// The text with every character that Markdown or HTML could read as markup made plain.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\n": result += " "
      case "\\", "`", "*", "_", "[", "]", "#", "|", "~", "!": result += "\\\(character)"
      default: result.append(character)
      }
    }
    return result
  }
}
