import GraphEvaluation
import GraphModel
import Testing

@Suite struct ActorCountTests {
  @Test(arguments: ["the Azure Front", "AZURE-FRONT", "Ázure Front"])
  func `an unknown id is the actor that bears its name`(_ name: String) {
    let labels = Labels.graph(
      [Labels.relation("AF threatens B")],
      actors: [LabelledActor(id: "AF", name: "Azure Front", mentions: ["the Azures"])])
    let answer = Labels.graph(
      [Labels.relation("AZURES threatens B")], actors: [LabelledActor(id: "AZURES", name: name)])
    #expect(answer.counts(.relations, against: labels).f1 == 1)
  }

  @Test func `an actor is known by its mentions too`() {
    let labels = Labels.graph(
      [Labels.relation("AF threatens B")],
      actors: [LabelledActor(id: "AF", name: "Azure Front", mentions: ["the Azures"])])
    let answer = Labels.graph("AZURES threatens B")
    #expect(answer.counts(.actors, against: labels).f1 == 1)
  }

  @Test func `a known id keeps its meaning whatever its name`() {
    let labels = Labels.graph(
      [Labels.relation("A threatens B")],
      actors: [LabelledActor(id: "A", name: "Arden"), LabelledActor(id: "B", name: "Belmont")])
    let answer = Labels.graph(
      [Labels.relation("A threatens B")], actors: [LabelledActor(id: "A", name: "Belmont")])
    #expect(answer.counts(.relations, against: labels).f1 == 1)
  }

  @Test func `ends of relations are actors even when the answer does not list them`() {
    let labels = Labels.graph("A threatens B")
    let answer = LabelledGraph(relations: [Labels.relation("A threatens C")])
    #expect(
      answer.counts(.actors, against: labels)
        == MatchCounts(matched: 1, spurious: 1, found: 1, labelled: 2))
  }

  @Test func `optional and accepted actors neither help nor harm`() {
    let labels = Labels.graph(
      [Labels.relation("A threatens B", targets: ["D"])],
      actors: [LabelledActor(id: "C", isOptional: true)])
    let answer = Labels.graph("A threatens D", "C supports D")
    let counts = answer.counts(.actors, against: labels)
    #expect(counts == MatchCounts(matched: 1, spurious: 0, found: 1, labelled: 2))
    #expect(answer.counts(.actors, against: labels, strict: true).spurious == 1)
  }

  @Test func `persons are compared by family name`() {
    let labels = Labels.graph(
      [], actors: [LabelledActor(id: "PER:JUAN_PENA", name: "Juan Peña", affiliation: "A")])
    let answer = Labels.graph([], actors: [LabelledActor(id: "PER:PENA")])
    #expect(answer.counts(.persons, against: labels).f1 == 1)
    #expect(answer.counts(.actors, against: labels).spurious == 0)
  }

  @Test func `relations of a person count for the affiliation`() {
    let labels = Labels.graph("A threatens B")
    let answer = Labels.graph(
      [Labels.relation("PER:X threatens B")],
      actors: [LabelledActor(id: "PER:X", affiliation: "A")])
    #expect(answer.counts(.relations, against: labels).f1 == 1)
    #expect(answer.counts(.relations, against: labels, rollsUp: false).f1 == 0)
  }

  @Test func `a person who speaks for an actor has no relation with it`() {
    let labels = Labels.graph("A threatens B")
    let answer = Labels.graph(
      [Labels.relation("PER:X supports A"), Labels.relation("A threatens B")],
      actors: [LabelledActor(id: "PER:X", affiliation: "A")])
    #expect(answer.counts(.relations, against: labels).spurious == 0)
  }
}
