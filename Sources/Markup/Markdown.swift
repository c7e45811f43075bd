/// Markdown, as GitHub and pandoc read it, within a paragraph.
public enum MarkdownNotation: Notation {
  private static let special = Set("\\`*_[]#|~!@$^{}'\"".unicodeScalars)

  /// The text with markup made plain, on one line, without what turns into dashes, ellipses or links.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func escaped(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar = " "
    var ws = 0
    for scalar in text.unicodeScalars.printable {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\n", "\t": result += " "
      // Two of them would become a dash or an ellipsis, and an address a link.
      case "-" where last == "-", "." where last == "." || ws >= 3,
        "/" where last == ":" || last == "/":
        result += "\\" + String(scalar)
      default:
        if special.contains(scalar) { result += "\\" }
        result.unicodeScalars.append(scalar)
      }
      last = scalar
      ws = scalar == "w" || scalar == "W" ? ws + 1 : 0
    }
    return result
  }
}

/// A piece of a Markdown file.
public typealias Markdown = Marked<MarkdownNotation>
