/// A sentence that proves a relation.
public struct Evidence: Hashable, Sendable {
  /// Index of the sentence.
  public var sentence: Int
  /// Where the quote stands.
  public var range: TextRange
  /// The sentence, verbatim.
  public var quote: String
  /// The words that refer to the source, verbatim.
  public var sourceText: String
  /// The words that refer to the target, verbatim.
  public var targetText: String
  /// Who says so, verbatim, when it is not the article's own voice.
  public var according: String?

  /// Creates a piece of evidence.
  public init(
    sentence: Int, range: TextRange, quote: String, sourceText: String, targetText: String,
    according: String? = nil
  ) {
    self.sentence = sentence
    self.range = range
    self.quote = quote
    self.sourceText = sourceText
    self.targetText = targetText
    self.according = according
  }
}
