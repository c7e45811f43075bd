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
      ink.bold(Self.printable("\(versions.old) → \(versions.new)")),
      summary,
    ]
    for section in sections {
      lines += ["", ink.bold(section.title)]
      for entry in section.entries {
        lines.append(
          ink.sign(entry.sign, "\(entry.sign) \(Self.printable(entry.text))")
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
        case .kept: printable(run.text)
        case .removed: ink.sign("-", bracketed(run.text, "[-", "-]"))
        case .added: ink.sign("+", bracketed(run.text, "{+", "+}"))
        }
      }
      return [heading + words.joined()]
    case .removed: return [heading + ink.sign("-", printable(cause.old ?? ""))]
    case .added: return [heading + ink.sign("+", printable(cause.new ?? ""))]
    case .same, .moved: return [heading + printable(cause.new ?? cause.old ?? "")]
    }
  }

  /// The text without control characters, which could command the terminal.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value)
        }))
  }

  /// Puts marks around the words, and leaves the space that follows them outside.
  private static func bracketed(_ text: String, _ open: String, _ close: String) -> String {
    let text = printable(text)
    let words = String(text.reversed().drop(while: \.isWhitespace).reversed())
    return open + words + close + text.dropFirst(words.count)
  }
}

/// ANSI colours, or none.
private struct Ink {
  let isOn: Bool

  func bold(_ text: String) -> String { styled(text, "1") }

  func faint(_ text: String) -> String { styled(text, "2") }

  func sign(_ sign: String, _ text: String) -> String {
    switch sign {
    case "+": styled(text, "32")
    case "-": styled(text, "31")
    case "~": styled(text, "33")
    default: text
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
