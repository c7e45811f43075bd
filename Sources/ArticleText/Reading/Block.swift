/// A paragraph or heading, as one of the readers found it.
struct Block: Equatable {
  /// What a block is.
  enum Kind {
    case paragraph
    case heading
  }

  /// What it is.
  var kind: Kind
  /// Its text on one line, normalised and never empty.
  var text: [Unicode.Scalar]

  /// Joins normalised lines to a block; `nil` when there is nothing in them.
  init?(_ kind: Kind, lines: [[Unicode.Scalar]]) {
    var text: [Unicode.Scalar] = []
    for line in lines where !line.isEmpty {
      if !text.isEmpty && !Self.endsInHyphen(text) { text.append(" ") }
      text += line
    }
    if text.isEmpty { return nil }
    self.kind = kind
    self.text = TextNormalizer.composed(text)
  }

  /// Whether a word was cut at a hyphen, as in "anti-" at the end of a line.
  private static func endsInHyphen(_ text: [Unicode.Scalar]) -> Bool {
    text.count > 1 && text[text.count - 1] == "-" && text[text.count - 2].isLetter
  }
}
