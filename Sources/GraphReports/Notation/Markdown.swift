/// Markdown, as GitHub and pandoc read it, within a paragraph.
enum MarkdownNotation: Notation {
  private static let special = Set("\\`*_[]#|~!@$^{}'\"".unicodeScalars)

  static func escaped(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars.printable {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\n", "\t": result += " "
      // Two of them would become a dash or an ellipsis, and an address a link.
      case "-" where last == "-", "." where last == "." || last == "w" || last == "W",
        "/" where last == ":" || last == "/":
        result += "\\" + String(scalar)
      default:
        if special.contains(scalar) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return result
  }
}

/// A piece of a Markdown file.
typealias Markdown = Marked<MarkdownNotation>
