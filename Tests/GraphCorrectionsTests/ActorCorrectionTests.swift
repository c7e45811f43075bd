import GraphCorrections
import GraphModel
import Testing

@Suite struct ActorCorrectionTests {
  @Test func `merged actors become one with all relations and mentions`() throws {
    let result = try SampleGraph.corrected("- {merge: [Crest Group], into: ARD}")
    #expect(
      result.graph.lines == [
        "ARD negotiates-with BEL (asserted) [2]", "ARD threatens BEL (asserted) [0, 1]",
      ])
    #expect(result.graph.actors.map(\.id) == ["ARD", "BEL", "PER:DOE"])
    #expect(result.graph.actor("PER:DOE")?.affiliation == "ARD")
  }

  @Test func `evidence keeps which words mean which end when ends change places`() throws {
    let result = try SampleGraph.corrected("- {merge: CREST, into: ARD}")
    let meeting = try #require(result.graph.relations.first { $0.type == .negotiatesWith })
    #expect(meeting.evidence.map(\.sourceText) == ["the Crest Group"])
    #expect(meeting.evidence.map(\.targetText) == ["Belmont"])
  }

  @Test func `relations between merged actors vanish`() throws {
    let result = try SampleGraph.corrected("- {merge: [ARD, BEL], into: BEL}")
    #expect(result.graph.lines == ["BEL negotiates-with CREST (asserted) [2]"])
    #expect(result.graph.actor("BEL")?.mentions.count == 4)
  }

  @Test func `a merged person acts through nobody`() throws {
    let result = try SampleGraph.corrected("- {merge: Jo Doe, into: CREST}")
    #expect(result.graph.relations.allSatisfy { $0.via.isEmpty })
  }

  @Test func `one actor that is gone keeps no other from being merged`() throws {
    let result = try SampleGraph.corrected("- {merge: [Dunmore, CREST], into: ARD}")
    #expect(result.graph.actor("CREST") == nil)
    #expect(result.notes == ["right.yaml:1: no actor is called \"Dunmore\"; left out"])
  }

  @Test func `an actor gets another name, id and kind`() throws {
    let result = try SampleGraph.corrected(
      "- {rename: CREST, name: Crest Movement, id: ACREST, kind: armed-group}")
    let actor = try #require(result.graph.actor("ACREST"))
    #expect((actor.name, actor.kind) == ("Crest Movement", .armedGroup))
    #expect(result.graph.lines.first == "ACREST negotiates-with BEL (asserted) [2]")
    #expect(result.graph.actor("PER:DOE")?.affiliation == "ACREST")
  }

  @Test func `an id that is taken is not given twice`() throws {
    let result = try SampleGraph.corrected("- {rename: CREST, id: BEL}")
    #expect(
      result.notes == [
        "right.yaml:1: actor \"BEL\" is there already; merge the two instead; left out"
      ])
  }

  @Test func `an actor is added for the entries below`() throws {
    let result = try SampleGraph.corrected(
      """
      corrections:
        - {actor: AZURE, name: Azure Front, kind: armed-group, affiliation: Arden}
        - {add: Azure Front attacks BEL, quote: then attacked}
      """)
    #expect(result.graph.actor("AZURE")?.affiliation == "ARD")
    #expect(result.graph.lines.contains("AZURE attacks BEL (asserted) [1]"))
  }

  @Test func `a correction tied to a quote that is gone is left out`() throws {
    let result = try SampleGraph.corrected("- {rename: ARD, name: X, quote: once upon a time}")
    #expect(result.graph.actor("ARD")?.name == "Arden")
    #expect(result.notes.count == 1)
  }
}
