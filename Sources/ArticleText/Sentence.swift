public import GraphModel

/// A sentence of an article.
public struct Sentence: Hashable, Sendable {
  /// Its place among the article's sentences, from 0.
  public let index: Int
  /// Index of its paragraph.
  public let paragraph: Int
  /// Where it stands in the article.
  public let range: TextRange
  /// The sentence, verbatim.
  public let text: String
  /// Its words and punctuation marks, in order.
  public let tokens: [Token]

  /// Creates a sentence.
  public init(index: Int, paragraph: Int, range: TextRange, text: String, tokens: [Token]) {
    self.index = index
    self.paragraph = paragraph
    self.range = range
    self.text = text
    self.tokens = tokens
  }
}

/// A word, number or punctuation mark.
public struct Token: Hashable, Sendable {
  /// The characters, verbatim.
  public let text: String
  /// Where it stands in the article.
  public let range: TextRange

  /// Creates a token.
  public init(text: String, range: TextRange) {
    self.text = text
    self.range = range
  }

  /// The token in lower case, with typographic apostrophes made plain.
  public var folded: String { text.lowercased().replacing("\u{2019}", with: "'") }
}
