import Graphviz

/// Fonts and sizes of all pictures, in points.
enum Typography {
  /// Names that every system resolves to fonts of the same widths.
  static let font = "Helvetica,Arial,sans-serif"
  /// Size of actors' names.
  static let nameSize = 12.0
  /// Size of the names of relations, and of the legend.
  static let labelSize = 9.5
  /// Size of the title.
  static let titleSize = 14.0
  /// Line height in sizes.
  static let leading = 1.2

  /// Breaks text into as few lines as `limit` characters allow, of even lengths, at spaces where
  /// there are any.
  ///
  /// - Complexity: O(*n*·`limit`) in the length of the text.
  static func lines(_ text: String, limit: Int) -> [String] {
    var lines = filled(text, limit: limit)
    var narrower = limit - 1
    while lines.count > 1, narrower > 0 {
      let next = filled(text, limit: narrower)
      if next.count > lines.count { break }
      lines = next
      narrower -= 1
    }
    return lines
  }

  private static func filled(_ text: String, limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: \.isWhitespace) {
      var rest = word[...]
      while rest.count > limit {
        lines.append(String(rest.prefix(limit)))
        rest = rest.dropFirst(limit)
      }
      if let last = lines.last, last.count + 1 + rest.count <= limit {
        lines[lines.count - 1] = last + " " + rest
      } else if !rest.isEmpty {
        lines.append(String(rest))
      }
    }
    return lines
  }
}
