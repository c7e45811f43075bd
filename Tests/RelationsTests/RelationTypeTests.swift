import Relations
import Testing

/// One or more plain sentences for each of the seventeen types.
struct RelationTypeTests {
  let reader: CueReader

  init() throws { reader = try SharedReader.result.get() }

  @Test(arguments: [
    Expectation("[China|CHN] has backed [Iran|IRN].", "CHN supports IRN"),
    Expectation("[Cuba|CUB] praised [Bolivia|BOL] for its land reform.", "CUB supports BOL"),
    Expectation("[Norway|NOR] welcomed [Sudan|SDN]'s decision.", "NOR supports SDN"),
    Expectation("[Spain|ESP] sides with [Morocco|MAR] in the quarrel.", "ESP supports MAR"),
    Expectation("[Japan|JPN] donated rice to [Nepal|NPL].", "JPN aids NPL"),
    Expectation("[France|FRA] sent emergency aid to [Haiti|HTI].", "FRA aids HTI"),
    Expectation("[Iran|IRN] arms [Hezbollah|HEZBOLLAH].", "IRN aids HEZBOLLAH"),
    Expectation("[Chad|TCD] cooperates with [Niger|NER].", "TCD cooperates-with NER"),
    Expectation("[India|IND] is a close ally of [Bhutan|BTN].", "IND cooperates-with BTN"),
    Expectation("[Peru|PER] signed a fishing treaty with [Chile|CHL].", "PER agrees-with CHL"),
    Expectation("[Egypt|EGY] met with [Libya|LBY] on Sunday.", "EGY negotiates-with LBY"),
    Expectation("[Kenya|KEN] opened talks with [Uganda|UGA].", "KEN negotiates-with UGA"),
  ])
  func `friendly acts get their type`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }

  @Test(arguments: [
    Expectation("[Iran|IRN] released two [British|GBR|demonym] sailors.", "IRN yields-to GBR"),
    Expectation("[Syria|SYR] withdrew its troops from [Lebanon|LBN].", "SYR yields-to LBN"),
    Expectation("[Poland|POL] worries about [Belarus|BLR].", "POL concerned-by BLR"),
    Expectation("[Oman|OMN] is alarmed by [Iran|IRN].", "OMN concerned-by IRN"),
    Expectation(
      "[Brazil|BRA] warned that [Canada|CAN] may close its market.", "BRA concerned-by CAN"),
    Expectation("[Ghana|GHA] accused [Togo|TGO] of smuggling.", "GHA criticizes TGO"),
    Expectation("[Turkey|TUR] condemned [Israel|ISR].", "TUR criticizes ISR"),
    Expectation("[Cuba|CUB] rejected [U.S.|USA] claims.", "CUB rejects USA"),
    Expectation("[Russia|RUS] vetoed a proposal by [France|FRA].", "RUS rejects FRA"),
    Expectation("[Egypt|EGY] called on [Ethiopia|ETH] to stop the dam.", "EGY demands ETH"),
    Expectation("[NATO|NATO] urged [Serbia|SRB] to pull back.", "NATO demands SRB"),
    Expectation("[Pyongyang|PRK] threatened [Seoul|KOR].", "PRK threatens KOR"),
    Expectation("[Ankara|TUR] warned [Damascus|SYR] of consequences.", "TUR threatens SYR"),
    Expectation("[Armenia|ARM] protested against [Turkey|TUR].", "ARM protests TUR"),
    Expectation("[Greece|GRC] opposes [Turkey|TUR].", "GRC opposes TUR"),
    Expectation("[Canada|CAN] imposed sanctions on [Belarus|BLR].", "CAN sanctions BLR"),
    Expectation("[Mali|MLI] expelled [French|FRA|demonym] diplomats.", "MLI sanctions FRA"),
    Expectation("[Libya|LBY] severed ties with [Qatar|QAT].", "LBY sanctions QAT"),
    Expectation(
      "[Russia|RUS] massed troops near [Ukraine|UKR].", "RUS mobilizes-against UKR"),
    Expectation("[Iran|IRN] seized a [Greek|GRC|demonym] tanker.", "IRN coerces GRC"),
    Expectation("[Burma|MMR] arrested two [Japanese|JPN|demonym] reporters.", "MMR coerces JPN"),
    Expectation("[Iraq|IRQ] invaded [Kuwait|KWT] in 1990.", "IRQ attacks KWT"),
    Expectation("[Israel|ISR] bombed [Hamas|HAMAS] positions.", "ISR attacks HAMAS"),
  ])
  func `hostile acts and concessions get their type`(_ expected: Expectation) {
    #expect(MarkedSentence(expected.marked).readings(of: reader) == expected.readings)
  }
}
