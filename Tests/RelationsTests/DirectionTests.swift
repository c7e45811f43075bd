import Relations
import Testing

/// Who does it to whom: voices, nouns, compounds, groups.
struct DirectionTests {
  let reader: CueReader

  init() throws { reader = try SharedReader.result.get() }

  @Test(arguments: [
    Expectation("[Kuwait|KWT] was invaded by [Iraq|IRQ].", "IRQ attacks KWT"),
    Expectation("[Chad|TCD] has been criticized by [France|FRA].", "FRA criticizes TCD"),
    Expectation(
      "A village held by [Hamas|HAMAS] was shelled by [Israel|ISR].", "ISR attacks HAMAS"),
    Expectation("[Fiji|FJI], suspended by [Australia|AUS], appealed.", "AUS sanctions FJI"),
    Expectation(
      "Two [Kenyan|KEN|demonym] soldiers were killed in a [Somali|SOM|demonym] raid.",
      "SOM attacks KEN"),
  ])
  func `a passive clause reverses the arrow`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation("[Iran|IRN]'s support for [Syria|SYR] continued.", "IRN supports SYR"),
    Expectation("Support for [Syria|SYR] from [Iran|IRN] continued.", "IRN supports SYR"),
    Expectation("The [Israeli|ISR|demonym] blockade of [Gaza|PSE] goes on.", "ISR coerces PSE"),
    Expectation("The attack on [Mali|MLI] by [IS|IS] failed.", "IS attacks MLI"),
    Expectation("[Oman|OMN] expressed concern over [Iran|IRN]'s missiles.", "OMN concerned-by IRN"),
    Expectation("[Ethiopia|ETH] launched an attack on [Eritrea|ERI].", "ETH attacks ERI"),
    Expectation("[Malta|MLT] came under pressure from [Italy|ITA].", "ITA demands MLT"),
    Expectation("[Israel|ISR]'s arch-foe [Iran|IRN] is far away.", "IRN opposes ISR"),
    Expectation("[Belarus|BLR], an ally of [Russia|RUS], agreed.", "BLR cooperates-with RUS"),
    Expectation("[Iran|IRN] faces tough sanctions from the [EU|EU].", "EU sanctions IRN"),
  ])
  func `nouns find their ends in possessors and prepositions`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation("[Iran|IRN]-backed [Houthis|HOUTHIS] advanced.", "IRN supports HOUTHIS"),
    Expectation("The [U.S.|USA]-led invasion of [Iraq|IRQ] began.", "USA attacks IRQ"),
    Expectation("[Japan|JPN]-[China|CHN] talks went on.", "JPN negotiates-with CHN"),
  ])
  func `hyphens tie the doer to the deed`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation(
      "[Mali|MLI] and [Niger|NER] accused [France|FRA] of spying.", "MLI criticizes FRA",
      "NER criticizes FRA"),
    Expectation(
      "[Qatar|QAT] condemned [Iraq|IRQ], [Iran|IRN] and [Syria|SYR].", "QAT criticizes IRN",
      "QAT criticizes IRQ", "QAT criticizes SYR"),
    Expectation("[Peru|PER] and [Chile|CHL] signed a treaty.", "PER agrees-with CHL"),
    Expectation("Talks between [Iran|IRN] and [Oman|OMN] began.", "IRN negotiates-with OMN"),
    Expectation(
      "[Mali|MLI] attacked [IS|IS] and [Niger|NER] sent help.", "MLI attacks IS"),
    Expectation(
      "War broke out between [Iran|IRN] and [Iraq|IRQ].", "IRN attacks IRQ", "IRQ attacks IRN"),
    Expectation(
      "[India|IND] clashed with [China|CHN] in the hills.", "CHN attacks IND", "IND attacks CHN"),
  ])
  func `joined mentions share the relation`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation("[Libya|LBY], once a friend, attacked [Chad|TCD].", "LBY attacks TCD"),
    Expectation("The leader of [Sudan|SDN] threatened [Egypt|EGY].", "SDN threatens EGY"),
    Expectation("[IS|IS], which bombed [Turkey|TUR], retreated.", "IS attacks TUR"),
    Expectation("[Cuba|CUB] met envoys and thanked [Spain|ESP].", "CUB supports ESP"),
    Expectation("[Iraq|IRQ] was blamed for arming [PKK|PKK].", "IRQ aids PKK"),
    Expectation("After talks with [Oman|OMN], [Iran|IRN] smiled.", "OMN negotiates-with IRN"),
    Expectation("An attack on [Mali|MLI] that killed [Chinese|CHN] workers stunned all."),
  ])
  func `the subject is found beyond insertions`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }
}
