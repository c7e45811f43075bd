import GraphModel
import Testing

private let article = ArticleRecord(title: "Title", source: "title.txt")

private func actor(_ id: ActorID) -> PoliticalActor {
  PoliticalActor(id: id, name: id.rawValue, kind: .country)
}

private func graph(
  _ actors: [ActorID], _ relations: [Relation]
) throws(GraphError) -> ActorGraph {
  try ActorGraph(
    generator: "test", article: article, actors: actors.map(actor), relations: relations)
}

@Suite struct ActorGraphTests {
  @Test func `parts are put in order whatever order they come in`() throws {
    let supports = Relation(source: "CHN", target: "IRN", type: .supports)
    let threatens = Relation(source: "IRN", target: "CHN", type: .threatens)
    let a = try graph(["IRN", "CHN"], [threatens, supports])
    let b = try graph(["CHN", "IRN"], [supports, threatens])
    #expect(a == b)
    #expect(a.actors.map(\.id) == ["CHN", "IRN"])
    #expect(a.relations.map(\.type) == [.supports, .threatens])
  }

  @Test func `an actor is found by its id`() throws {
    let graph = try graph(["IRN", "CHN", "USA"], [])
    #expect(graph.actor("CHN")?.name == "CHN")
    #expect(graph.actor("USA")?.name == "USA")
    #expect(graph.actor("GBR") == nil)
  }

  @Test func `the ends of a symmetric type are put in order`() {
    let relation = Relation(source: "USA", target: "IRN", type: .negotiatesWith)
    #expect((relation.source, relation.target) == ("IRN", "USA"))
    let directed = Relation(source: "USA", target: "IRN", type: .threatens)
    #expect((directed.source, directed.target) == ("USA", "IRN"))
  }

  @Test func `the same type in two states of certainty makes two relations`() throws {
    let asserted = Relation(source: "USA", target: "IRN", type: .sanctions)
    let planned = Relation(source: "USA", target: "IRN", type: .sanctions, status: .hypothetical)
    #expect(try graph(["IRN", "USA"], [planned, asserted]).relations.count == 2)
  }

  @Test func `an actor that stands twice is refused`() {
    #expect(throws: GraphError.duplicateActor("IRN")) { try graph(["IRN", "IRN"], []) }
  }

  @Test func `a relation that stands twice is refused`() {
    let relation = Relation(source: "USA", target: "IRN", type: .sanctions)
    #expect(throws: GraphError.duplicateRelation(relation.key)) {
      try graph(["IRN", "USA"], [relation, relation])
    }
  }

  @Test func `a relation to an actor that is not listed is refused`() {
    let relation = Relation(source: "USA", target: "IRN", type: .sanctions)
    #expect(throws: GraphError.unknownActor("IRN", in: relation.key)) {
      try graph(["USA"], [relation])
    }
  }

  @Test func `a person through whom the source acts must be listed`() {
    let relation = Relation(source: "USA", target: "IRN", type: .sanctions, via: ["PER:RUBIO"])
    #expect(throws: GraphError.unknownActor("PER:RUBIO", in: relation.key)) {
      try graph(["IRN", "USA"], [relation])
    }
  }

  @Test func `a relation of an actor with itself is refused`() {
    let relation = Relation(source: "USA", target: "USA", type: .attacks)
    #expect(throws: GraphError.selfRelation(relation.key)) { try graph(["USA"], [relation]) }
  }

  @Test(arguments: [-0.1, 1.1, .nan]) func `a confidence outside 0 to 1 is refused`(_ value: Double)
  {
    let relation = Relation(source: "USA", target: "IRN", type: .attacks, confidence: value)
    #expect(throws: GraphError.self) { try graph(["IRN", "USA"], [relation]) }
  }

  @Test func `ids order by code points`() {
    #expect((["b", "B", "é", "z"] as [ActorID]).sorted() == ["B", "b", "z", "é"])
  }
}
