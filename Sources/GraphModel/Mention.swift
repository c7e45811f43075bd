/// A place in the text that refers to an actor.
public struct Mention: Hashable, Sendable {
  /// The words as they stand in the text.
  public var text: String
  /// Where they stand.
  public var range: TextRange
  /// Index of the sentence that holds them.
  public var sentence: Int

  /// Creates a mention.
  public init(text: String, range: TextRange, sentence: Int) {
    self.text = text
    self.range = range
    self.sentence = sentence
  }
}
