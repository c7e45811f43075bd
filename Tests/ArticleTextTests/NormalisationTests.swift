import ArticleText
import GraphModel
import Testing

@Suite("Normalisation")
struct NormalisationTests {
  @Test func `a byte order mark disappears`() throws {
    #expect(try article("\u{FEFF}Iran spoke.").text == "Iran spoke.")
  }

  @Test(arguments: [
    "One.\r\n\r\nTwo.", "One.\r\rTwo.", "One.\n\n\n\nTwo.", "One.\u{2029}\u{2028}Two.",
  ])
  func `all line ends become line feeds, and blank lines one`(text: String) throws {
    #expect(try scalars(article(text).text) == scalars("One.\n\nTwo."))
  }

  @Test func `Unicode spaces become plain ones, runs of them one`() throws {
    let text = "The\u{A0}U.S.\u{2009}and\u{3000}\u{2003} Iran\tspoke. \u{202F}"
    #expect(try article(text).text == "The U.S. and Iran spoke.")
  }

  @Test func `invisible characters disappear`() throws {
    let text = "Te\u{AD}he\u{200B}ran\u{200F} \u{2066}said\u{2069} no\u{7}."
    #expect(try scalars(article(text).text) == scalars("Teheran said no."))
  }

  @Test func `letters and their marks are composed`() throws {
    #expect(try scalars(article("Erdog\u{306}an spoke.").text) == scalars("Erdo\u{11F}an spoke."))
  }

  @Test func `marks that an invisible character parted are composed`() throws {
    #expect(try scalars(article("Cafe\u{200D}\u{301} x.").text) == scalars("Caf\u{E9} x."))
  }

  @Test func `marks after the thirtieth on one letter disappear`() throws {
    let text = "Z" + String(repeating: "\u{323}", count: 99) + "algo spoke."
    #expect(try article(text).scalars.count == 11 + 30)
  }

  @Test func `typographic quotation marks stay`() throws {
    let text = "“No,” it said — ‘never’."
    #expect(try scalars(article(text).text) == scalars(text))
  }

  @Test func `offsets count code points`() throws {
    let article = try article("Erdoğan 🇹🇷 spoke. Iran listened.")
    let second = try #require(article.sentences.last)
    #expect(second.range.start == 18)
    #expect(article.text(at: second.range) == "Iran listened.")
  }
}

@Suite("Paragraphs of plain text")
struct PlainTextTests {
  @Test func `lines wrapped at a margin are joined`() throws {
    let text = """
      The foreign minister of Iran said on Monday
      that his country would go on. Officials of
      Turkey and the United States disagreed.

      Israel kept silent.
      """
    let article = try article(text)
    #expect(
      article.text == """
        The foreign minister of Iran said on Monday that his country would go on. Officials of Turkey \
        and the United States disagreed.

        Israel kept silent.
        """)
    #expect(article.paragraphs.count == 2)
  }

  @Test func `a paragraph on each line stays one`() throws {
    let long = String(repeating: "Iran and Turkey held another round of talks. ", count: 4)
    #expect(try article("Talks go on\n\(long)\n\(long)\nThe end.").paragraphs.count == 4)
  }

  @Test func `short lines that end sentences are paragraphs`() throws {
    let text =
      "Iran rejected the proposal of the United States on Monday.\nIsrael agreed.\nSo did Egypt."
    #expect(try article(text).paragraphs.count == 3)
  }

  @Test func `a word cut at its hyphen is joined without a space`() throws {
    let text =
      "Thousands gathered in the capital for an anti-\nAmerican rally and then went home again."
    #expect(try article(text).text.contains("anti-American"))
  }

  @Test func `bullets and indented lines begin paragraphs`() throws {
    #expect(try article("The plan:\n- Iran stops\n- Israel waits").paragraphs.count == 3)
    let text = "    The army of Sudan crossed the river at dawn and\nheld it.\n    Chad protested."
    #expect(try article(text).paragraphs.count == 2)
  }
}
