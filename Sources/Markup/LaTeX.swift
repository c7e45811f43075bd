/// LaTeX, in text, for every engine.
public enum LaTeXNotation: Notation {
  /// The text with markup made plain and ligatures kept apart.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public static func escaped(_ text: String) -> String {
    var result = ""
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars.printable {
      if isLigature(last, scalar) { result += "{}" }
      switch scalar {
      case "\\": result += "\\textbackslash{}"
      case "^": result += "\\textasciicircum{}"
      case "~": result += "\\textasciitilde{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "|": result += "\\textbar{}"
      case "\"": result += "\\symbol{34}"
      case "$", "%", "&", "#", "_", "{", "}": result += "\\" + String(scalar)
      case "\n", "\t": result += " "
      // A bracket after an item's label would be read as its option.
      case "[", "]": result += "{\(scalar)}"
      default: result.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return result
  }

  /// Whether TeX's fonts would join two characters to another one.
  private static func isLigature(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    switch (a, b) {
    case ("-", "-"), ("`", "`"), ("'", "'"), ("?", "`"), ("!", "`"), (",", ","): true
    default: false
    }
  }
}

/// A piece of a LaTeX file.
public typealias LaTeX = Marked<LaTeXNotation>
