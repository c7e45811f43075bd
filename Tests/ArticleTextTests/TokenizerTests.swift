import ArticleText
import Testing

@Suite("Tokens")
struct TokenizerTests {
  @Test(
    arguments: [
      ("Iran's army and China’s fleet.", "Iran|'s|army|and|China|’s|fleet|."),
      ("The states' envoys met.", "The|states|'|envoys|met|."),
      ("U.S.-backed troops left the U.N.’s base.", "U.S.|-|backed|troops|left|the|U.N.|’s|base|."),
      ("Muqtada al-Sadr spoke.", "Muqtada|al|-|Sadr|spoke|."),
      ("It paid $1,200.50, or 3.5%.", "It|paid|$|1,200.50|,|or|3.5|%|."),
      ("They didn't, couldn’t and can't.", "They|did|n't|,|could|n’t|and|ca|n't|."),
      ("We'll say they're late, I'd bet.", "We|'ll|say|they|'re|late|,|I|'d|bet|."),
      ("“No,” (he) said — “never”.", "“|No|,|”|(|he|)|said|—|“|never|”|."),
      ("Mr. J. D. Vance left at 10:30 p.m. Monday.", "Mr.|J.|D.|Vance|left|at|10:30|p.m.|Monday|."),
      ("O'Brien flew to Sana’a and Côte d'Ivoire.", "O'Brien|flew|to|Sana’a|and|Côte|d'Ivoire|."),
      ("Wait -- it is ... over?!", "Wait|--|it|is|...|over|?|!"),
      ("He left the U.S.", "He|left|the|U.S."),
      ("AT&T and Iran/Iraq in 1980s.", "AT|&|T|and|Iran|/|Iraq|in|1980s|."),
    ])
  func `are words, numbers and marks`(sentence: String, expected: String) throws {
    #expect(try tokens(sentence) == expected)
  }

  @Test func `stand where their text stands`() throws {
    let article = try article("Erdoğan didn’t meet China’s U.S. envoy.\n\nIran’s did.")
    for token in article.sentences.flatMap(\.tokens) {
      #expect(article.text(at: token.range) == token.text)
    }
  }
}

@Suite("Quotations")
struct QuotationTests {
  private func quotations(_ text: String) throws -> [String] {
    let article = try article(text)
    return article.quotations.map(article.text(at:))
  }

  @Test func `are what stands between the marks`() throws {
    #expect(
      try quotations("“We will not go. They know it,” he said. \"No,\" Iran said.")
        == ["We will not go. They know it,", "No,"])
  }

  @Test func `run over paragraphs that begin with a mark`() throws {
    #expect(
      try quotations("“We will not go.\n\n“They know it,” he said.")
        == ["We will not go.", "They know it,"])
  }

  @Test func `are not opened by a slip`() throws {
    #expect(try quotations("He said “no.\n\nIran left.").isEmpty)
  }

  @Test func `may stand between single marks, which apostrophes are not`() throws {
    #expect(try quotations("It was ‘Iran’s war’, he said.") == ["Iran’s war"])
    #expect(try quotations("Iran's and the states' war of the '80s.").isEmpty)
  }
}
