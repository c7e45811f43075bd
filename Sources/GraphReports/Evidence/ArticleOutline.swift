import GraphModel

/// The paragraphs of an article's text, and where its sentences stand in them.
struct ArticleOutline: Sendable {
  /// A paragraph.
  struct Paragraph: Sendable {
    /// Where it stands.
    var range: TextRange
    /// Its number from 1 on; nil for the headline.
    var number: Int?
    /// Indices of its sentences.
    var sentences: [Int] = []
  }

  /// The paragraphs in order; none when the graph has no text.
  private(set) var paragraphs: [Paragraph] = []
  private let sentences: [TextRange]
  private let scalars: [Unicode.Scalar]
  private var paragraphOfSentence: [Int: Int] = [:]

  /// Finds the paragraphs, which blank lines part.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  init(_ article: ArticleRecord) {
    scalars = Array((article.text ?? "").unicodeScalars)
    sentences = article.sentences
    for range in Self.lines(scalars) {
      let isHeadline = paragraphs.isEmpty && text(at: range) == article.title
      let last = paragraphs.last?.number ?? 0
      paragraphs.append(Paragraph(range: range, number: isHeadline ? nil : last + 1))
    }
    if paragraphs.count == 1 { paragraphs[0].number = 1 }
    assign()
  }

  /// The words at a range, as far as the text goes.
  func text(at range: TextRange) -> String {
    let start = max(0, min(range.start, scalars.count))
    let end = max(start, min(range.end, scalars.count))
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }

  /// Where a sentence stands, in words: "paragraph 3, sentence 2".
  func place(ofSentence index: Int) -> String {
    guard let paragraph = paragraphOfSentence[index] else { return "sentence \(index + 1)" }
    guard let number = paragraphs[paragraph].number else { return "headline" }
    let sentence = (paragraphs[paragraph].sentences.firstIndex(of: index) ?? 0) + 1
    return "paragraph \(number), sentence \(sentence)"
  }

  /// Where a sentence stands; nil when the article has no such sentence.
  func range(ofSentence index: Int) -> TextRange? {
    sentences.indices.contains(index) ? sentences[index] : nil
  }

  private mutating func assign() {
    var paragraph = 0
    for (index, sentence) in sentences.enumerated() {
      while paragraph < paragraphs.count, paragraphs[paragraph].range.end < sentence.end {
        paragraph += 1
      }
      guard paragraph < paragraphs.count, paragraphs[paragraph].range.contains(sentence) else {
        continue
      }
      paragraphs[paragraph].sentences.append(index)
      paragraphOfSentence[index] = paragraph
    }
  }

  private static func lines(_ scalars: [Unicode.Scalar]) -> [TextRange] {
    scalars.indices.split { scalars[$0] == "\n" }.compactMap { line in
      line.isEmpty ? nil : TextRange(line.startIndex, line.endIndex)
    }
  }
}
