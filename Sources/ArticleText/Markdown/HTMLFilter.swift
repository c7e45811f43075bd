/// Removes from Markdown what is meant for browsers, not for readers.
enum HTMLFilter {
  private static let opening = Array("<!--".unicodeScalars)
  private static let closing = Array("-->".unicodeScalars)

  /// The lines without HTML comments; a comment may run over lines.
  ///
  /// - Complexity: O(*n*).
  static func withoutComments(
    _ lines: ArraySlice<ArraySlice<Unicode.Scalar>>
  ) -> [ArraySlice<Unicode.Scalar>] {
    var isInside = false
    return lines.map { line in
      if !isInside && line.firstIndex(of: "<") == nil { return line }
      var kept: [Unicode.Scalar] = []
      var rest = line
      while !rest.isEmpty {
        let mark = isInside ? closing : opening
        let found = position(of: mark, in: rest)
        if !isInside { kept += rest[..<(found ?? rest.endIndex)] }
        guard let found else { break }
        rest = rest[(found + mark.count)...]
        isInside.toggle()
      }
      return kept[...]
    }
  }

  /// The end of a tag that begins at a position: after its `>`; `nil` when it is no tag.
  ///
  /// A tag is `<name …>`, `</name>`, or an address in angle brackets.
  static func tagEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    var position = start + 1
    if position < text.count, text[position] == "/" { position += 1 }
    guard position < text.count, text[position].isLetter else { return nil }
    let limit = min(text.count, start + longestTag)
    while position < limit {
      if text[position] == ">" { return position + 1 }
      if text[position] == "<" { return nil }
      position += 1
    }
    return nil
  }

  /// Longer tags are taken for text, which keeps reading linear.
  private static let longestTag = 2000

  private static func position(
    of mark: [Unicode.Scalar], in text: ArraySlice<Unicode.Scalar>
  ) -> Int? {
    guard text.count >= mark.count else { return nil }
    return (text.startIndex...(text.endIndex - mark.count)).first {
      text[$0] == mark[0] && text[$0..<($0 + mark.count)].elementsEqual(mark)
    }
  }
}
