/// What a graph tells of the article it was read from.
public struct ArticleRecord: Hashable, Sendable {
  /// The headline, or the first words where there is none.
  public var title: String
  /// Where the article came from, as the user gave it.
  public var source: String
  /// BCP 47 tag of the language.
  public var language: String
  /// The normalised text, unless it was left out.
  public var text: String?
  /// The sentences of the text, in order.
  public var sentences: [TextRange]

  /// Creates a record.
  public init(
    title: String, source: String, language: String = "en", text: String? = nil,
    sentences: [TextRange] = []
  ) {
    self.title = title
    self.source = source
    self.language = language
    self.text = text
    self.sentences = sentences
  }
}
