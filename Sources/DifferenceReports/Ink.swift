/// ANSI colours, or none.
struct Ink {
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

extension String {
  /// The text without control characters, which could command the terminal.
  var printable: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.filter {
          $0.value >= 0x20 && $0.value != 0x7F && !(0x80...0x9F).contains($0.value)
        }))
  }
}
