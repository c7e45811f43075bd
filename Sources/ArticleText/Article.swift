public import GraphModel

/// A news article: normalised text, cut into paragraphs, sentences and tokens.
///
/// All offsets count Unicode code points of ``text``.
///
/// The text is normalised so that the same words give the same offsets whatever file they came in:
///
/// * One line for each paragraph, one blank line between paragraphs, none at the ends. A paragraph
///   whose lines were wrapped at a margin is joined to one line.
/// * Unicode spaces and tabs become plain spaces, runs of them one; none at the ends of a line.
/// * Byte order marks, zero-width characters, soft hyphens, directional marks and control
///   characters are removed, and so are combining marks after the thirtieth on one letter.
/// * Unicode Normalization Form C.
///
/// Everything else stays verbatim, typographic quotation marks among it.
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
  ///
  /// Datelines ("CAIRO, March 3 (AP) —"), list bullets, bylines and lines that give but a date
  /// belong to no sentence.
  public let sentences: [Sentence]
  /// What stands between quotation marks, in order, without the marks.
  ///
  /// A quotation that runs over several paragraphs has a range in each of them.
  public let quotations: [TextRange]

  /// The words at a range.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  public func text(at range: TextRange) -> String {
    String(scalars[range.start..<range.end])
  }
}
