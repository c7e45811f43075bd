import DifferenceReports
import GraphDiffing
import GraphModel
import Testing

/// A graph of one sentence and one relation between Peru and Chile.
private func graph(
  _ sentence: String, _ type: RelationType, source: String, status: RelationStatus = .asserted
) throws -> ActorGraph {
  let range = TextRange(0, sentence.unicodeScalars.count)
  return try ActorGraph(
    generator: "test",
    article: ArticleRecord(title: "", source: source, text: sentence, sentences: [range]),
    actors: [
      PoliticalActor(id: "CHL", name: "Chile", kind: .country),
      PoliticalActor(id: "PER", name: "Peru", kind: .country),
    ],
    relations: [
      Relation(
        source: "PER", target: "CHL", type: type, status: status,
        evidence: [
          Evidence(
            sentence: 0, range: range, quote: sentence, sourceText: "Peru", targetText: "Chile")
        ])
    ])
}

private func report(claimsOnly: Bool = false) throws -> DifferenceReport {
  DifferenceReport(
    GraphDifference(
      from: try graph("Peru blamed Chile on Monday.", .criticizes, source: "v1.txt"),
      to: try graph("Peru menaced Chile on Monday.", .threatens, source: "v2.txt")),
    claimsOnly: claimsOnly)
}

@Suite struct DifferenceReportTests {
  @Test func `plain text names the change, its kind and the words that changed`() throws {
    let expected = """
      v1.txt → v2.txt
      1 sentence edited, 1 claim changed

      Claims
      ~ Peru criticizes → threatens Chile  type changed
          sentence reworded: Peru [-blamed-] {+menaced+} Chile on Monday.

      """
    #expect(try report().terminalText(color: false) == expected)
  }

  @Test func `colour adds escape sequences and takes no word away`() throws {
    let colored = try report().terminalText(color: true)
    #expect(colored.contains("\u{1B}[31m"))
    let stripped = colored.replacing(/\u{1B}\[[0-9]+m/, with: "")
    #expect(stripped == (try report().terminalText(color: false)))
  }

  @Test func `a quote cannot command the terminal`() throws {
    let difference = GraphDifference(
      from: try graph("Calm.", .supports, source: "a"),
      to: try graph("Peru \u{1B}]0;owned\u{7} hit Chile.", .attacks, source: "b"))
    let text = DifferenceReport(difference).terminalText(color: false)
    #expect(!text.contains("\u{1B}"))
    #expect(text.contains("]0;owned hit Chile."))
  }

  @Test func `Markdown strikes out old words and sets new ones in bold`() throws {
    let text = try report().markdown()
    #expect(text.contains("* `~` **Peru criticizes → threatens Chile** (type changed)"))
    #expect(text.contains("  * sentence reworded: Peru ~~blamed~~ **menaced** Chile on Monday."))
  }

  @Test func `HTML marks old and new words and escapes what is markup`() throws {
    let difference = GraphDifference(
      from: try graph("Peru <b>blamed</b> Chile.", .criticizes, source: "<1>"),
      to: try graph("Peru <b>menaced</b> Chile.", .threatens, source: "<2>"))
    let page = DifferenceReport(difference).html()
    #expect(page.contains("<h1>&lt;1&gt; → &lt;2&gt;</h1>"))
    #expect(page.contains("&lt;<del>b&gt;blamed</del>") || page.contains("<del>blamed</del>"))
    #expect(!page.contains("<b>"))
  }

  @Test func `changes of evidence alone can be hidden`() throws {
    let difference = GraphDifference(
      from: try graph("Peru blamed Chile on Monday.", .criticizes, source: "a"),
      to: try graph("Peru blamed Chile on Tuesday.", .criticizes, source: "b"))
    #expect(DifferenceReport(difference).terminalText(color: false).contains("Evidence only"))
    #expect(DifferenceReport(difference, claimsOnly: true).isEmpty)
  }

  @Test func `a change of status tells both`() throws {
    let difference = GraphDifference(
      from: try graph("Peru may hit Chile.", .attacks, source: "a", status: .hypothetical),
      to: try graph("Peru may hit Chile.", .attacks, source: "b"))
    let text = DifferenceReport(difference).terminalText(color: false)
    #expect(text.contains("~ Peru attacks Chile: hypothetical → asserted  status changed"))
  }
}
