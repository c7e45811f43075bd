import ArticleText
import GraphModel
import Mentions
import Testing

@testable import Relations

/// Two sentences of one article: the second begins two code points behind the first's end.
private func sentences(_ first: String, _ second: String) -> [(Sentence, [ActorMention])] {
  let marked = [MarkedSentence(first), MarkedSentence(second)]
  let shift = marked[0].sentence.range.end + 2
  let range = marked[1].sentence.range
  let later = Sentence(
    index: 1, paragraph: 1, range: TextRange(range.start + shift, range.end + shift),
    text: marked[1].sentence.text, tokens: marked[1].sentence.tokens)
  let mentions = marked[1].mentions.map { mention in
    var mention = mention
    mention.range = TextRange(mention.range.start + shift, mention.range.end + shift)
    return mention
  }
  return [(marked[0].sentence, marked[0].mentions), (later, mentions)]
}

@Suite struct PassageTests {
  @Test func `a sentence alone pairs all its mentions of different actors`() {
    let parts = sentences("[Iran|IRN] met [Oman|OMN].", "[Qatar|QAT] left.")
    let passage = Passage(parts[0].0, mentions: parts[0].1)
    #expect(passage.pairs.map { [$0.source, $0.target] } == [[0, 1], [1, 0]])
    #expect(!Passage(parts[1].0, mentions: parts[1].1).hasPairs)
  }

  @Test func `behind its context a sentence is paired with actors that it does not name`() {
    let parts = sentences(
      "[Iran|IRN] met [Oman|OMN] and [Tehran|IRN] agreed.", "[Qatar|QAT] praised [Oman|OMN].")
    let passage = Passage(parts[1].0, mentions: parts[1].1, after: [parts[0]])
    #expect(passage.mentions.map(\.actor) == ["IRN", "QAT", "OMN"])
    #expect(passage.contextCount == 1)
    #expect(
      passage.pairs.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 0], [2, 0]])
  }

  @Test func `mentions keep their places in the joined text`() throws {
    let parts = sentences("[Iran|IRN] met [Oman|OMN].", "[Qatar|QAT] was glad.")
    let passage = Passage(parts[1].0, mentions: parts[1].1, after: [parts[0]])
    let scalars = Array(passage.text.unicodeScalars)
    let words = try passage.mentions.indices.map { index in
      let range = try #require(passage.range(ofMention: index))
      return String(String.UnicodeScalarView(scalars[range]))
    }
    #expect(words == ["Iran", "Oman", "Qatar"])
  }

  @Test func `a quotation is joined to its speaker, who stands before it`() throws {
    let parts = sentences("[Oman|OMN] spoke.", "\"[Iran|IRN] and [Qatar|QAT] must go.\"")
    let passage = Passage(
      parts[1].0, mentions: parts[1].1, saidBy: parts[0].1[0], named: "Oman")
    #expect(passage.text == "Oman said: \"Iran and Qatar must go.\"")
    #expect(
      passage.pairs.map { [$0.source, $0.target] } == [[0, 1], [0, 2], [1, 0], [2, 0]])
    #expect(passage.range(ofMention: 0) == 0..<4)
    #expect(passage.range(ofMention: 2) == 21..<26)
  }

  @Test func `a speaker whom the quotation names too is joined to the others it names`() {
    let parts = sentences("[Oman|OMN] spoke.", "\"[Iran|IRN] has shelled [Oman|OMN].\"")
    let passage = Passage(
      parts[1].0, mentions: parts[1].1, saidBy: parts[0].1[0], named: "Oman")
    #expect(passage.pairs.map { [$0.source, $0.target] } == [[0, 1], [1, 0]])
  }
}
