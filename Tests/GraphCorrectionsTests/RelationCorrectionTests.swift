import GraphCorrections
import GraphModel
import Testing

private let meeting = "BEL negotiates-with CREST (asserted) [2]"

@Suite struct RelationCorrectionTests {
  @Test func `a dropped relation is gone`() throws {
    let result = try SampleGraph.corrected("- drop: Arden threatens Belmont")
    #expect(result.graph.lines == [meeting])
    #expect(result.notes.isEmpty)
  }

  @Test func `with a quote only what the sentence proves is dropped`() throws {
    let result = try SampleGraph.corrected(
      "- {drop: ARD threatens BEL, quote: \"Arden's army  then\"}")
    #expect(result.graph.lines == ["ARD threatens BEL (asserted) [0]", meeting])
  }

  @Test func `a relation whose only evidence is dropped is gone`() throws {
    let result = try SampleGraph.corrected(
      "- {drop: crest group negotiates-with Belmont, quote: met the Crest Group}")
    #expect(result.graph.lines == ["ARD threatens BEL (asserted) [0, 1]"])
  }

  @Test func `an added relation has the sentence of its quote as evidence`() throws {
    let result = try SampleGraph.corrected(
      "- {add: Belmont opposes Arden, quote: Arden threatened}")
    let added = try #require(result.graph.relations.first { $0.type == .opposes })
    #expect(added.evidence.map(\.quote) == [SampleGraph.sentences[0]])
    #expect(added.evidence.map(\.sourceText) == ["Belmont"])
    #expect(added.evidence.map(\.targetText) == ["Arden"])
    #expect(added.confidence == 1)
  }

  @Test func `an added symmetric relation keeps which words mean which end`() throws {
    let result = try SampleGraph.corrected(
      "- {add: Belmont agrees-with Arden, status: hypothetical, quote: Arden threatened Belmont.}")
    let added = try #require(result.graph.relations.first { $0.type == .agreesWith })
    #expect((added.source, added.target, added.status) == ("ARD", "BEL", .hypothetical))
    #expect(added.evidence.map(\.sourceText) == ["Arden"])
  }

  @Test func `a relation may be added without a sentence`() throws {
    let result = try SampleGraph.corrected("- add: CREST supports ARD")
    #expect(result.graph.lines.contains("CREST supports ARD (asserted) []"))
  }

  @Test func `a quote splits off the evidence that proves another type`() throws {
    let result = try SampleGraph.corrected(
      "- {change: ARD threatens BEL, type: attacks, quote: then attacked}")
    #expect(
      result.graph.lines == [
        "ARD threatens BEL (asserted) [0]", "ARD attacks BEL (asserted) [1]", meeting,
      ])
  }

  @Test func `a changed status joins the relation that has it`() throws {
    let result = try SampleGraph.corrected(
      """
      - {add: ARD threatens BEL, status: denied, quote: met the}
      - {change: ARD threatens BEL, status: denied}
      """)
    #expect(result.graph.lines == ["ARD threatens BEL (denied) [0, 1, 2]", meeting])
    #expect(result.graph.relations.first?.confidence == 1)
  }

  @Test func `a symmetric relation that gets a direction runs as it is written`() throws {
    let result = try SampleGraph.corrected(
      "- {change: CREST negotiates-with BEL, type: criticizes}")
    let changed = try #require(result.graph.relations.first { $0.type == .criticizes })
    #expect((changed.source, changed.target) == ("CREST", "BEL"))
    #expect(changed.evidence.map(\.sourceText) == ["the Crest Group"])
  }

  @Test(arguments: [
    ("- drop: Arden attacks Belmont", "there is no relation \"Arden attacks Belmont\""),
    ("- drop: Dunmore attacks Belmont", "no actor is called \"Dunmore\""),
    (
      "- {drop: ARD threatens BEL, quote: sank a ship}",
      "no sentence contains \"sank a ship\""
    ),
    (
      "- {drop: ARD threatens BEL, quote: met the}",
      "\"ARD threatens BEL\" does not rest on \"met the\""
    ),
    ("- add: ARD supports Arden", "\"ARD supports Arden\" joins an actor to itself"),
  ])
  func `an entry that does not fit is left out with a note`(_ yaml: String, _ reason: String)
    throws
  {
    let result = try SampleGraph.corrected(yaml)
    #expect(try result.graph == SampleGraph.graph())
    #expect(result.notes == ["right.yaml:1: \(reason); left out"])
  }

  @Test func `a graph without its text is corrected by its evidence`() throws {
    var graph = try SampleGraph.graph()
    graph.article.text = nil
    let corrections = try Corrections(
      yaml: "- {add: CREST opposes ARD, quote: then attacked}", file: "right.yaml")
    let result = try corrections.applied(to: graph)
    #expect(result.graph.lines.contains("CREST opposes ARD (asserted) [1]"))
  }
}
