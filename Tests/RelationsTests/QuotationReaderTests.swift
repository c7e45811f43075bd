import ArticleText
import GraphModel
import Mentions
import Testing

@testable import Relations

@Suite struct QuotationReaderTests {
  private let reader: QuotationReader

  init() throws { reader = QuotationReader(speakers: try SpeakerReader()) }

  /// The speaker of each sentence, as the one-word mention that stands for him.
  private func speakers(_ text: String) throws -> [String?] {
    let article = try Article(text: text, source: "test")
    let names: [String: ActorID] = ["Oman": "OMN", "Iran": "IRN", "Qatar": "QAT", "It": "IRN"]
    let mentions = article.sentences.map { sentence in
      sentence.tokens.enumerated().compactMap { index, token in
        names[token.text].map {
          ActorMention(tokens: index..<index + 1, range: token.range, actor: $0, form: .name)
        }
      }
    }
    return reader.speakers(of: article, mentions).map { $0.map { article.text(at: $0.range) } }
  }

  @Test func `the sentences of a speech have the speaker whom one of them names`() throws {
    let text = "\"We shall not wait. Iran must answer,\" said Oman. \"It has a week.\" Qatar slept."
    #expect(try speakers(text) == ["Oman", nil, "Oman", nil])
  }

  @Test func `a colon before a speech introduces its speaker, over paragraphs too`() throws {
    let text = """
      In a statement on Monday, Oman said:

      “Iran must leave the island.

      “The region wants peace.”

      Qatar slept.
      """
    #expect(try speakers(text) == [nil, "Oman", "Oman", nil])
  }

  @Test func `the sentence before a speech introduces its speaker within a paragraph only`() throws
  {
    #expect(
      try speakers("Oman said that it had had enough. \"Iran must leave the island.\"")
        == [nil, "Oman"])
    #expect(
      try speakers("Oman said that it had had enough.\n\n\"Iran must leave the island.\"")
        == [nil, nil])
  }

  @Test func `a speaker who is no actor gives none`() throws {
    #expect(
      try speakers("\"Iran must leave,\" one resident said. \"It has a week.\"") == [nil, nil])
  }

  @Test func `what is not quoted has no speaker`() throws {
    #expect(try speakers("Oman said so. Iran must leave the island.") == [nil, nil])
  }
}
