/// HTML 5, as content of an element or of a quoted attribute.
public enum HTMLNotation: Notation {
  /// The text with `&`, `<`, `>` and quotes as character references.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars.printable {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// A piece of an HTML page.
public typealias HTML = Marked<HTMLNotation>
