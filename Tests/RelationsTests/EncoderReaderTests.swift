import Relations
import Testing

private let plain: [Expectation] = [
  Expectation("[Iran|IRN] threatened to attack [Israel|ISR].", "IRN threatens ISR"),
  Expectation("[Oman|OMN] condemned [Yemen|YEM].", "OMN criticizes YEM"),
  Expectation("[Kenya|KEN] accused [Uganda|UGA] of lying.", "KEN criticizes UGA"),
  Expectation("[Chad|TCD] called on [Libya|LBY] to withdraw its troops.", "TCD demands LBY"),
  Expectation("[Japan|JPN] is worried about [China|CHN].", "JPN concerned-by CHN"),
  Expectation("[Israeli|ISR] warplanes bombed [Lebanon|LBN] overnight.", "ISR attacks LBN"),
  Expectation(
    "The presidents of [Peru|PER] and [Chile|CHL] met in Lima on Monday.",
    "CHL negotiates-with PER"),
]

private let turned: [Expectation] = [
  Expectation("[Israel|ISR] was threatened by [Iran|IRN].", "IRN threatens ISR"),
  Expectation("[Lebanon|LBN] was bombed by [Israel|ISR] overnight.", "ISR attacks LBN"),
]

private let unrelated: [Expectation] = [
  Expectation("Rain fell in [Peru|PER] and in [Chile|CHL]."),
  Expectation("The train from [France|FRA] to [Spain|ESP] was late."),
]

@Suite struct EncoderReaderTests {
  private let reader: EncoderReader

  init() throws { reader = try EncoderReader.bundled() }

  private func readings(_ expected: Expectation) -> [String] {
    let readings = MarkedSentence(expected.marked).readings(of: reader)
    return readings.map { line in
      line.split(separator: " ").prefix(3).map { part in
        String(part.filter { $0 != "?" && $0 != "!" && $0 != ":" })
      }.joined(separator: " ")
    }
  }

  /// A symmetric relation is the same in both orders.
  private func ordered(_ line: String) -> String {
    let parts = line.split(separator: " ").map(String.init)
    return parts[1] == "negotiates-with" && parts[2] < parts[0]
      ? "\(parts[2]) \(parts[1]) \(parts[0])" : line
  }

  @Test(arguments: plain) func `plain statements give their relation`(_ expected: Expectation) {
    #expect(readings(expected).map(ordered) == expected.readings)
  }

  @Test(arguments: turned) func `a passive clause reverses the arrow`(_ expected: Expectation) {
    #expect(readings(expected) == expected.readings)
  }

  @Test(arguments: unrelated) func `actors of one sentence need not be related`(
    _ expected: Expectation
  ) {
    #expect(readings(expected).isEmpty)
  }

  @Test func `what may happen is hypothetical`() throws {
    let sentence = MarkedSentence("[France|FRA] may impose sanctions on [Mali|MLI] next month.")
    #expect(sentence.readings(of: reader).allSatisfy { $0.contains("?") })
  }

  @Test func `every pair of different actors is judged in both orders`() {
    let marked = MarkedSentence("[Iran|IRN] told [Oman|OMN] that [Tehran|IRN] would wait.")
    let judged = reader.judgements(in: Passage(marked.sentence, mentions: marked.mentions))
    #expect(judged.map { [$0.source, $0.target] } == [[0, 1], [1, 0], [1, 2], [2, 1]])
  }
}
