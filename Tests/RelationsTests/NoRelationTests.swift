import Relations
import Testing

/// Sentences that name two actors and state no relation between them.
struct NoRelationTests {
  let reader: CueReader

  init() throws { reader = try SharedReader.result.get() }

  @Test(arguments: [
    Expectation("[France|FRA] and [Spain|ESP] lie in Europe."),
    Expectation("[Iran|IRN] exports more oil than [Oman|OMN]."),
    Expectation("[Mali|MLI] held elections while [Niger|NER] waited."),
    Expectation("[Iran|IRN] said on Monday that [Iraq|IRQ] is hot in summer."),
    Expectation("[Peru|PER] attacked the problem; [Chile|CHL] did the same."),
    Expectation("The attack plans of [Iran|IRN] were shown in [Oman|OMN]'s papers."),
    Expectation("[Iran|IRN]'s strike season ended before [Iraq|IRQ] opened its ports."),
    Expectation("[Cuba|CUB] supports free schools, and [Haiti|HTI] has few."),
    Expectation("[Iran|IRN] attacked. [Iran|IRN] attacked again."),
    Expectation("[Oman|OMN] slept."),
    Expectation(""),
  ])
  func `no cue between them means no relation`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader).isEmpty)
  }

  @Test
  func `the same sentence gives the same readings in the same order`() {
    let marked = MarkedSentence(
      "[Israel|ISR], [Oman|OMN] and [Egypt|EGY] accused [Iran|IRN] of arming [Hamas|HAMAS].")
    let first = reader.relations(in: marked.sentence, among: marked.mentions)
    #expect(first.count == 4)
    for _ in 0..<5 {
      #expect(reader.relations(in: marked.sentence, among: marked.mentions) == first)
    }
  }

  @Test
  func `confidence lies between 0 and 1 and falls for allegations`() {
    let marked = MarkedSentence("[Israel|ISR] accused [Iran|IRN] of arming [Hamas|HAMAS].")
    let readings = reader.relations(in: marked.sentence, among: marked.mentions)
    #expect(readings.allSatisfy { (0...1).contains($0.confidence) })
    #expect(readings.count == 2 && readings[0].confidence > readings[1].confidence)
  }
}
