import DifferenceReports
import GraphDiffing
import GraphModel
import Testing

private func graph(_ relations: [Relation]) throws -> ActorGraph {
  try ActorGraph(
    generator: "test", article: ArticleRecord(title: "The quarrel", source: "a.txt"),
    actors: [
      PoliticalActor(id: "CHL", name: "Chile", kind: .country),
      PoliticalActor(id: "PER", name: "Peru\u{1B}", kind: .country),
    ], relations: relations)
}

private let charge = Relation(source: "PER", target: "CHL", type: .criticizes)
private let doubt = Relation(
  source: "CHL", target: "PER", type: .attacks, status: .hypothetical)

private func report() throws -> TimelineReport {
  TimelineReport(
    GraphTimeline([
      ("one.txt", try graph([doubt])), ("two.txt", try graph([doubt, charge])),
      ("three.txt", try graph([charge])),
    ]))
}

@Suite struct TimelineReportTests {
  @Test func `rows are relations, columns versions, and changes have a sign`() throws {
    let expected = """
                             1   2   3
      Chile attacks Peru     ○   ○  -·
      Peru criticizes Chile  ·  +●   ●

      1  one.txt
      2  two.txt
      3  three.txt
      ● asserted  ○ hypothetical  · absent   + appears  - disappears

      """
    #expect(try report().terminalText(color: false) == expected)
  }

  @Test func `colour takes no word away`() throws {
    let colored = try report().terminalText(color: true)
    let stripped = colored.replacing(/\u{1B}\[[0-9]+m/, with: "")
    let lines = { (text: String) in text.split(separator: "\n").map { $0.split(separator: " ") } }
    #expect(lines(stripped) == lines(try report().terminalText(color: false)))
  }

  @Test func `no relation is said`() {
    #expect(
      TimelineReport(GraphTimeline([])).terminalText(color: false).hasPrefix("no relation"))
  }
}

@Suite struct GraphListingTests {
  @Test func `a graph is listed a claim a line`() throws {
    let listing = GraphListing(try graph([charge, doubt])).text
    #expect(
      listing == """
        The quarrel

        Actors
        CHL  Chile, country
        PER  Peru, country

        Claims
        Chile attacks Peru (hypothetical, present)
        Peru criticizes Chile (asserted, present)

        """)
  }
}
