import GraphDiffing

extension DifferenceReport {
  /// The report for a terminal.
  ///
  /// Signs and brackets carry the meaning; colour only repeats it.
  ///
  /// - Parameter color: Whether to write ANSI escape sequences (ECMA-48).
  /// - Returns: Lines that each end with a newline.
  /// - Complexity: O(*n*) in the length of the report.
  public func terminalText(color: Bool) -> String {
    let ink = Ink(isOn: color)
    var lines = [
      ink.bold("\(versions.old) → \(versions.new)".printable),
      summary,
    ]
    for section in sections {
      lines += ["", ink.bold(section.title)]
      for entry in section.entries {
        lines.append(
          ink.sign(entry.sign, "\(entry.sign) \(entry.text.printable)")
            + ink.faint("  \(entry.kind)"))
        lines += entry.causes.flatMap { Self.lines($0, ink: ink) }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ cause: RelationChange.Cause, ink: Ink) -> [String] {
    let heading = "    " + ink.faint("\(cause.fate.title): ")
    switch cause.fate {
    case .reworded:
      let words = (cause.words?.runs ?? []).map { run in
        switch run.change {
        case .kept: run.text.printable
        case .removed: ink.sign("-", bracketed(run.text, "[-", "-]"))
        case .added: ink.sign("+", bracketed(run.text, "{+", "+}"))
        }
      }
      return [heading + words.joined()]
    case .removed: return [heading + ink.sign("-", (cause.old ?? "").printable)]
    case .added: return [heading + ink.sign("+", (cause.new ?? "").printable)]
    case .same, .moved: return [heading + (cause.new ?? cause.old ?? "").printable]
    }
  }

  /// Puts marks around the words, and leaves the space that follows them outside.
  private static func bracketed(_ text: String, _ open: String, _ close: String) -> String {
    let text = text.printable
    let words = String(text.reversed().drop(while: \.isWhitespace).reversed())
    return open + words + close + text.dropFirst(words.count)
  }
}
