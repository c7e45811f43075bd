import GraphModel

/// Takes stretches out of a text, one after the other, without walking it again for each.
struct TextCursor {
  private let text: String
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var index: String.Index

  /// A cursor at the beginning of a text, given also as code points.
  init(text: String, scalars: [Unicode.Scalar]) {
    self.text = text
    self.scalars = scalars
    self.index = text.startIndex
  }

  /// The words at a range that begins where the last one ended, or later.
  ///
  /// - Complexity: O(*n*) in the distance from the end of the last range.
  mutating func text(at range: TextRange) -> String {
    advance(to: range.start)
    let start = index
    advance(to: range.end)
    return String(text[start..<index])
  }

  private mutating func advance(to end: Int) {
    guard position < end else { return }
    let bytes = scalars[position..<end].reduce(0) { $0 + UTF8.width($1) }
    index = text.utf8.index(index, offsetBy: bytes)
    position = end
  }
}
