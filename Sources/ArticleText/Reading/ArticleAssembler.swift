import GraphModel

/// Puts blocks together to an article and cuts it into sentences and tokens.
struct ArticleAssembler {
  private let scalars: [Unicode.Scalar]
  private let kinds: [Block.Kind]
  private let paragraphs: [TextRange]
  private let rules: WritingRules

  init(blocks: [Block], rules: WritingRules) {
    var scalars: [Unicode.Scalar] = []
    var paragraphs: [TextRange] = []
    for block in blocks {
      if !scalars.isEmpty { scalars += ["\n", "\n"] }
      paragraphs.append(TextRange(scalars.count, scalars.count + block.text.count))
      scalars += block.text
    }
    self.scalars = scalars
    self.kinds = blocks.map(\.kind)
    self.paragraphs = paragraphs
    self.rules = rules
  }

  /// The article.
  ///
  /// - Complexity: O(*n*).
  func article(source: String) -> Article {
    let dateline = Dateline(scalars: scalars, rules: rules)
    let starts = paragraphs.map(dateline.contentStart)
    let headline = HeadlineFinder(scalars: scalars, contentStarts: starts)
      .headline(blocks: kinds, paragraphs: paragraphs)
    let text = String(scalars[...])
    return Article(
      headline: headline, source: source, text: text, scalars: scalars, paragraphs: paragraphs,
      sentences: sentences(text: text, starts: starts),
      quotations: QuotationFinder(scalars: scalars).quotations(in: paragraphs))
  }

  private func sentences(text: String, starts: [Int]) -> [Sentence] {
    let splitter = SentenceSplitter(scalars: scalars, rules: rules)
    let tokenizer = Tokenizer(scalars: scalars, rules: rules)
    var sentenceCursor = TextCursor(text: text, scalars: scalars)
    var tokenCursor = sentenceCursor
    var sentences: [Sentence] = []
    for (index, paragraph) in paragraphs.enumerated() {
      for range in splitter.sentences(in: TextRange(starts[index], paragraph.end)) {
        let tokens = tokenizer.ranges(in: range).map { range in
          Token(text: tokenCursor.text(at: range), range: range)
        }
        sentences.append(
          Sentence(
            index: sentences.count, paragraph: index, range: range,
            text: sentenceCursor.text(at: range), tokens: tokens))
      }
    }
    return sentences
  }
}
