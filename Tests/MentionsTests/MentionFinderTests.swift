import ActorKnowledge
import ArticleText
import GraphModel
import Mentions
import Testing

struct MentionFinderTests {
  private func find(_ texts: [String], headline: Bool = false) throws -> ArticleMentions {
    let sentences = SentenceBuilder.sentences(texts)
    return try finder.get().mentions(in: sentences) { headline && $0.index == 0 }
  }

  @Test func `mentions of a sentence are in order and do not overlap`() throws {
    let texts = [
      "U.S. Secretary of State Ann Melk, who met Iran's foreign minister, told Hamas leaders that "
        + "the Kremlin and Beijing had urged Syrian rebels and the United Nations (UN) to wait."
    ]
    let found = try find(texts).sentences[0]
    #expect(found.count > 6)
    for (mention, next) in zip(found, found.dropFirst()) {
      #expect(mention.tokens.upperBound <= next.tokens.lowerBound)
      #expect(mention.range.end <= next.range.start)
    }
  }

  @Test func `actors are those of the mentions and their persons, sorted`() throws {
    let found = try find(["Merkel met Iranian officials and Darfur rebels."])
    #expect(found.actors.map(\.id) == ["DARFUR_REBELS", "DEU", "IRN", "PER:MERKEL"])
    #expect(found.actors.last?.affiliation == "DEU")
  }

  @Test func `a headline is read with what the article tells`() throws {
    let found = try find(
      ["Quispe Blasts Rivals", "Peruvian President Luis Quispe criticized Chile."], headline: true)
    #expect(found.sentences[0].map(\.actor) == ["PER"])
    #expect(found.sentences[0].map(\.person) == ["PER:QUISPE"])
  }

  @Test func `a headline makes no person of its capitalised words`() throws {
    let found = try find(["Iraqi Prime Minister Discuss Next Moves in Fight"], headline: true)
    #expect(found.actors.map(\.id) == ["IRQ"])
  }

  @Test func `the same text gives the same mentions`() throws {
    let texts = ["Iran, Iraq, Israel, Italy and India met Darfur rebels.", "Both sides agreed."]
    let first = try find(texts)
    for _ in 0..<5 { #expect(try find(texts) == first) }
  }

  @Test(arguments: [
    "", ".", "'s", "\u{2019}s of the", "( ( UN", "- Iran - - -backed", "al - al - al -",
    ", , , Mr .",
    "the the the of of", "President President , , ,", "a an both two the", "🙂 \u{202E} İ ß",
  ])
  func `odd prose never fails`(_ text: String) throws {
    #expect(try find([text]).sentences.count == 1)
  }

  @Test func `an article is read from its headline to its last sentence`() throws {
    let article = try Article(
      text: "Peru rejects claim\n\nPeru has rejected Chile's claim. The government is firm.")
    let found = try finder.get().mentions(in: article)
    #expect(found.sentences.count == article.sentences.count)
    #expect(found.sentences.flatMap { $0.map(\.actor) } == ["PER", "PER", "CHL", "PER"])
    let texts = found.sentences.flatMap { $0.map { article.text(at: $0.range) } }
    #expect(texts == ["Peru", "Peru", "Chile's claim", "The government"] || texts[2] == "Chile")
  }
}
