import GraphDiffing
import Markup

extension DifferenceReport {
  /// The report as Markdown (GitHub flavoured), for a pull request comment.
  ///
  /// - Returns: Lines that each end with a newline.
  /// - Complexity: O(*n*) in the length of the report.
  public func markdown() -> String {
    var lines: [Markdown] = ["### \(versions.old) → \(versions.new)", "", "**\(summary)**"]
    for section in sections {
      lines += ["", "#### \(section.title)", ""]
      for entry in section.entries {
        lines.append("* `\(Markdown(markup: entry.sign))` **\(entry.text)** (\(entry.kind))")
        lines += entry.causes.map { "  * \($0.fate.title): \(Self.quote($0))" }
      }
    }
    return lines.map(\.markup).joined(separator: "\n") + "\n"
  }

  private static func quote(_ cause: RelationChange.Cause) -> Markdown {
    guard let words = cause.words else { return "\(cause.new ?? cause.old ?? "")" }
    return "\(words.runs.map(marked))"
  }

  private static func marked(_ run: WordDifference.Run) -> Markdown {
    switch run.change {
    case .kept: "\(run.text)"
    case .removed: marked(run.text, "~~")
    case .added: marked(run.text, "**")
    }
  }

  /// Puts marks around the words, and leaves the space that follows them outside.
  private static func marked(_ text: String, _ mark: Markdown) -> Markdown {
    let words = String(text.reversed().drop(while: \.isWhitespace).reversed())
    let space = String(text.dropFirst(words.count))
    return words.isEmpty ? "\(text)" : "\(mark)\(words)\(mark)\(space)"
  }
}
