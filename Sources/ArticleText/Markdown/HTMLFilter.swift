/// Removes from Markdown what is meant for browsers, not for readers.
enum HTMLFilter {
  private static let opening = Array("<!--".unicodeScalars)
  private static let closing = Array("-->".unicodeScalars)

  /// The lines without HTML comments; a comment may run over lines, but one that nothing closes is
  /// text.
  ///
  /// - Complexity: O(*n*).
  static func withoutComments(
    _ lines: ArraySlice<ArraySlice<Unicode.Scalar>>
  ) -> [ArraySlice<Unicode.Scalar>] {
    let lastClosing =
      lines.lastIndex { position(of: closing, in: $0) != nil } ?? lines.startIndex - 1
    var isInside = false
    return lines.indices.map { index in
      let line = lines[index]
      if index > lastClosing || (!isInside && !line.contains("<")) { return line }
      return withoutComments(line, isInside: &isInside, mayStayOpen: index < lastClosing)
    }
  }

  private static func withoutComments(
    _ line: ArraySlice<Unicode.Scalar>, isInside: inout Bool, mayStayOpen: Bool
  ) -> ArraySlice<Unicode.Scalar> {
    var kept: [Unicode.Scalar] = []
    var rest = line
    while !rest.isEmpty {
      let found = position(of: isInside ? closing : opening, in: rest)
      if !isInside { kept += rest[..<(found ?? rest.endIndex)] }
      guard let found else { break }
      let inner = rest[(found + (isInside ? closing : opening).count)...]
      if !isInside, !mayStayOpen, position(of: closing, in: inner) == nil {
        kept += rest[found...]
        break
      }
      rest = inner
      isInside.toggle()
    }
    return kept[...]
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
