import ArticleText
import GraphModel
import Testing

@testable import Relations

@Suite struct SpeakerReaderTests {
  private let reader: SpeakerReader

  init() throws { reader = try SpeakerReader() }

  private func speaker(_ marked: String) -> String? {
    let marked = MarkedSentence(marked)
    let speaker = reader.speaker(of: marked.sentence, among: marked.mentions)
    return speaker.map { speaker in
      marked.sentence.tokens[speaker.tokens].map(\.text).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Experts say [Iran|IRN] is arming [Yemen|YEM].", "Experts"),
    ("[Iran|IRN] is arming [Yemen|YEM], senior diplomats said.", "senior diplomats"),
    ("[Iran|IRN] is arming [Yemen|YEM], said [Oman|OMN].", "Oman"),
    ("According to [Oman|OMN], [Iran|IRN] is arming [Yemen|YEM].", "Oman"),
    ("[Oman|OMN] says [Iran|IRN] is arming [Yemen|YEM].", "Oman"),
  ]) func `who says so is found`(_ marked: String, _ name: String) {
    #expect(speaker(marked) == name)
  }

  @Test func `a headline in capitals has a speaker`() {
    #expect(speaker("[Oman|OMN] Says [Iran|IRN] Is Arming [Yemen|YEM]") == "Oman")
  }

  @Test func `a sentence without a verb of saying has no speaker`() {
    #expect(speaker("[Iran|IRN] is arming [Yemen|YEM].") == nil)
  }

  @Test(arguments: [
    "[Iran|IRN] threatened to close the strait if the [United States|USA] sends ships.",
    "[Iran|IRN] rejected the reports about [Yemen|YEM].",
    "On Monday [Britain|GBR] landed paratroopers at Port Said, and [Egypt|EGY] resisted.",
  ]) func `a noun or name that looks like a verb of saying makes no speaker`(_ marked: String) {
    #expect(speaker(marked) == nil)
  }

  @Test func `a speaker's own deed is not attributed to the speaker`() {
    let marked = MarkedSentence("[Oman|OMN] says [Iran|IRN] is arming [Yemen|YEM].")
    let passage = Passage(marked.sentence, mentions: marked.mentions)
    let speaker = reader.speaker(of: marked.sentence, among: marked.mentions)
    let own = RelationReading(source: 0, target: 1, type: .criticizes)
    let told = RelationReading(source: 1, target: 2, type: .aids)
    #expect(speaker?.speaks(of: own, in: passage) == false)
    #expect(speaker?.speaks(of: told, in: passage) == true)
  }
}
