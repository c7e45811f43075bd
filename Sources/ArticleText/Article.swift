public import GraphModel

/// A news article: normalised text, cut into paragraphs, sentences and tokens.
///
/// All offsets count Unicode code points of ``text``.
public struct Article: Sendable {
  /// The headline, when the text has one.
  public let headline: TextRange?
  /// Where the article came from, as the user gave it.
  public let source: String
  /// The normalised text.
  public let text: String
  /// The code points of ``text``, for slicing in constant time.
  public let scalars: [Unicode.Scalar]
  /// The paragraphs, in order; they hold all sentences.
  public let paragraphs: [TextRange]
  /// The sentences, in order.
  public let sentences: [Sentence]

  init(
    headline: TextRange?, source: String, text: String, paragraphs: [TextRange],
    sentences: [Sentence]
  ) {
    self.headline = headline
    self.source = source
    self.text = text
    self.scalars = Array(text.unicodeScalars)
    self.paragraphs = paragraphs
    self.sentences = sentences
  }

  /// The words at a range.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public func text(at range: TextRange) -> String {
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars[range.start..<range.end])
    return String(result)
  }
}
