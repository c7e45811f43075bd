import GraphModel
import GraphSelection
import Testing

private func relation(
  _ source: ActorID, _ type: RelationType, _ target: ActorID, _ sentences: Int = 1
) -> Relation {
  Relation(
    source: source, target: target, type: type,
    evidence: (0..<sentences).map {
      Evidence(
        sentence: $0, range: TextRange($0, $0 + 1), quote: "x", sourceText: "", targetText: "")
    })
}

private let relations = [
  relation("A", .attacks, "B", 3), relation("B", .supports, "C"), relation("C", .threatens, "D", 2),
  relation("D", .aids, "A"), relation("E", .supports, "D"),
]

@Suite struct SelectionTests {
  private func ids(_ selection: RelationSelection) -> [String] {
    selection.selected(relations).map { "\($0.source)\($0.target)" }
  }

  @Test func `a selection of everything keeps everything`() {
    #expect(RelationSelection().selected(relations) == relations)
  }

  @Test func `focus keeps the relations of the named actors`() {
    var selection = RelationSelection()
    selection.focus = ["A"]
    #expect(ids(selection) == ["AB", "DA"])
    selection.focus = ["A", "C"]
    #expect(ids(selection) == ["AB", "BC", "CD", "DA"])
  }

  @Test func `one sign is kept`() {
    var selection = RelationSelection()
    selection.polarity = .conflict
    #expect(ids(selection) == ["AB", "CD"])
    selection.polarity = .cooperation
    #expect(ids(selection) == ["BC", "DA", "ED"])
  }

  @Test func `the strongest actors are those with most sentences`() {
    #expect(Strength.actors(of: relations) == ["D", "A", "B", "C", "E"])
    var selection = RelationSelection()
    selection.strongestActors = 3
    #expect(ids(selection) == ["AB", "DA"])
  }

  @Test func `actors in focus are kept before stronger ones`() {
    #expect(Strength.actors(of: relations, first: ["E"]).first == "E")
  }

  @Test func `the strongest relations stay in their order`() {
    var selection = RelationSelection()
    selection.strongestRelations = 2
    #expect(ids(selection) == ["AB", "CD"])
    selection.strongestRelations = 3
    #expect(ids(selection) == ["AB", "BC", "CD"])
  }
}

@Suite struct ActorLookupTests {
  private func lookup() throws -> ActorLookup {
    let names: [(ActorID, String)] = [
      ("IRN", "Iran"), ("IRQ", "Iraq"), ("USA", "United States"), ("GBR", "United Kingdom"),
    ]
    return ActorLookup(
      try ActorGraph(
        generator: "test", article: ArticleRecord(title: "", source: "a"),
        actors: names.map { PoliticalActor(id: $0.0, name: $0.1, kind: .country) }, relations: []))
  }

  @Test(arguments: ["IRN", "irn", "Iran", "iran"])
  func `an actor is found by id and name`(name: String) throws {
    #expect(try lookup().actor(name) == "IRN")
  }

  @Test func `an unknown name brings near ones`() throws {
    let lookup = try lookup()
    let error = #expect(throws: UnknownActor.self) { try lookup.actor("Irak") }
    #expect(error?.near == ["Iran (IRN)", "Iraq (IRQ)"])
    #expect(error?.description.contains("near names: Iran (IRN)") == true)
    let part = #expect(throws: UnknownActor.self) { try lookup.actor("United") }
    #expect(part?.near == ["United Kingdom (GBR)", "United States (USA)"])
    let far = #expect(throws: UnknownActor.self) { try lookup.actor("Mongolia") }
    #expect(far?.near == [])
  }
}
