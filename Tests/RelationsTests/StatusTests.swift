import GraphModel
import Relations
import Testing

/// Whether and when the deed happens, and who says so.
struct StatusTests {
  let reader: CueReader

  init() throws { reader = try SharedReader.result.get() }

  @Test(arguments: [
    Expectation("[Iran|IRN] did not attack [Iraq|IRQ].", "IRN attacks IRQ!"),
    Expectation("[Iran|IRN] denied supporting [Hamas|HAMAS].", "IRN supports HAMAS!"),
    Expectation("[Laos|LAO] held no talks with [Japan|JPN].", "LAO negotiates-with JPN!"),
    Expectation("[Cuba|CUB] failed to help [Haiti|HTI].", "CUB aids HTI!"),
  ])
  func `negation denies the relation`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation("[Iran|IRN] refused to support [Iraq|IRQ].", "IRN rejects IRQ"),
    Expectation("[Israel|ISR] will not negotiate with [Hamas|HAMAS].", "ISR rejects HAMAS"),
    Expectation("[Spain|ESP] lifted sanctions on [Cuba|CUB].", "ESP yields-to CUB"),
    Expectation("[Japan|JPN] suspended aid to [Burma|MMR].", "JPN sanctions MMR"),
    Expectation("[Laos|LAO] stopped attacking [Burma|MMR].", "LAO yields-to MMR"),
    Expectation("[Oman|OMN] agreed to help [Yemen|YEM].", "OMN agrees-with YEM"),
    Expectation("[Iran|IRN] vowed to attack [Israel|ISR].", "IRN threatens ISR"),
    Expectation("[Iran|IRN] refused to lift sanctions on [Iraq|IRQ].", "IRN rejects IRQ"),
  ])
  func `refusals, ends and promises change the type`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation("[Iran|IRN] could attack [Israel|ISR].", "IRN attacks ISR?"),
    Expectation("[Peru|PER] would consider visiting [Chile|CHL].", "PER negotiates-with CHL?"),
    Expectation("[Oman|OMN] plans to visit [Iran|IRN].", "OMN negotiates-with IRN?"),
    Expectation("[Iran|IRN] is to meet [Oman|OMN] in May.", "IRN negotiates-with OMN?"),
    Expectation("All will suffer if [Iran|IRN] attacks [Iraq|IRQ].", "IRN attacks IRQ?"),
    Expectation("[Italy|ITA] called for sanctions against [Mali|MLI].", "ITA sanctions MLI?"),
    Expectation(
      "[Chad|TCD] urged [Libya|LBY] to help [Niger|NER].", "LBY aids NER?", "TCD demands LBY"),
    Expectation("[Iran|IRN] to visit [Oman|OMN]", "IRN negotiates-with OMN?"),
  ])
  func `plans and conditions are hypothetical`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation("[Iran|IRN] threatened to bomb [Oman|OMN].", "IRN threatens OMN"),
    Expectation("[Chad|TCD] urged [Libya|LBY] to shell [Niger|NER].", "TCD demands LBY"),
    Expectation("[Qatar|QAT] told [Iran|IRN] to leave.", "QAT demands IRN"),
  ])
  func `a threatened or demanded attack is no second relation`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation(
      "[Israel|ISR] accused [Iran|IRN] of arming [Hamas|HAMAS].", "ISR criticizes IRN",
      "IRN aids HAMAS: Israel"),
    Expectation("Experts said [China|CHN] backs [Iran|IRN].", "CHN supports IRN: Experts"),
    Expectation(
      "According to diplomats, [Mali|MLI] shelled [Niger|NER].", "MLI attacks NER: diplomats"),
    Expectation("[Oman|OMN] says [Iran|IRN] supports [Iraq|IRQ].", "IRN supports IRQ: Oman"),
    Expectation("[Mali|MLI] shelled [Niger|NER], [Chad|TCD] said.", "MLI attacks NER: Chad"),
  ])
  func `reported deeds name the speaker`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    ("[Iraq|IRQ] invaded [Kuwait|KWT].", RelationTime.past),
    ("[Greece|GRC] opposes [Turkey|TUR].", .present),
    ("[Oman|OMN] will visit [Iran|IRN].", .future),
  ])
  func `the tense of the cue gives the time`(_ marked: String, _ time: RelationTime) {
    let marked = MarkedSentence(marked)
    let times = reader.relations(in: marked.sentence, among: marked.mentions).map(\.time)
    #expect(times == [time])
  }
}
