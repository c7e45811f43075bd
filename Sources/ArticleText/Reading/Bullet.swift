/// The mark at the head of a list item.
enum Bullet {
  private static let marks: Set<Unicode.Scalar> = [
    "-", "*", "+", "•", "‣", "◦", "▪", "■", "●", "·", "–", "—",
  ]

  /// Length of a bullet and the space after it at the beginning of a text, 0 when there is none.
  static func length(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    guard let first = text.first, marks.contains(first), text.count > 2 else { return 0 }
    return text[text.startIndex + 1].isSpace ? 2 : 0
  }
}
