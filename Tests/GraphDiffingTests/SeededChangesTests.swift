import GraphDiffing
import GraphModel
import Testing

/// A change that is made on purpose, and what must be told of it: that, and nothing else.
struct Seed: CustomTestStringConvertible, Sendable {
  var name: String
  var relations: [RelationChange.Kind] = []
  var actors: [ActorChange.Kind] = []
  /// What must have become of the sentences of the first change.
  var causes: [SentenceAlignment.Fate]?
  var summary: String
  var edit: @Sendable (inout Draft) -> Void

  var testDescription: String { name }
}

private let draft = Draft(
  sentences: [
    "Peru accused Chile of sending ships into its waters.",
    "Chile rejected the charge on Monday evening in Santiago.",
    "Bolivia might back Peru before the court in The Hague.",
    "Markets in Lima hardly moved.",
    "Brazil and Argentina signed a treaty on the rivers of the north.",
    "Ecuador fears the rockets that Colombia bought in spring.",
    "Officials said Uruguay had warned Paraguay of closing the bridge.",
    "The weather was fine for the season.",
    "Peru again blamed Chile for the boats near the border.",
  ],
  claims: [
    Claim(source: "PER", type: .criticizes, target: "CHL", sentences: [0, 8]),
    Claim(source: "CHL", type: .rejects, target: "PER", sentences: [1]),
    Claim(source: "BOL", type: .supports, target: "PER", sentences: [2], status: .hypothetical),
    Claim(source: "ARG", type: .agreesWith, target: "BRA", sentences: [4]),
    Claim(source: "ECU", type: .concernedBy, target: "COL", sentences: [5]),
    Claim(source: "URY", type: .threatens, target: "PRY", sentences: [6], according: "Officials"),
  ])

private let seeds: [Seed] = [
  Seed(name: "nothing", summary: "0 sentences edited, 0 claims changed") { _ in },
  Seed(
    name: "a relation in a new sentence", relations: [.added], causes: [.added],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.insert("Chile ordered a blockade of the Peruvian coast.", at: 2)
    $0.claims.append(Claim(source: "CHL", type: .coerces, target: "PER", sentences: [2]))
  },
  Seed(
    name: "a relation with a new actor", relations: [.added], actors: [.added], causes: [.added],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.insert("Venezuela lent money to Ecuador.", at: 9)
    $0.claims.append(Claim(source: "VEN", type: .aids, target: "ECU", sentences: [9]))
  },
  Seed(
    name: "a relation read in an old sentence", relations: [.added], causes: [.same],
    summary: "0 sentences edited, 1 claim changed"
  ) { $0.claims.append(Claim(source: "PER", type: .opposes, target: "BOL", sentences: [3])) },
  Seed(
    name: "a relation in a sentence that was extended", relations: [.added], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[3] = "Markets in Lima hardly moved, although Chile sanctioned Peru."
    $0.claims.append(Claim(source: "CHL", type: .sanctions, target: "PER", sentences: [3]))
  },
  Seed(
    name: "a sentence with its relation is gone", relations: [.removed], causes: [.removed],
    summary: "1 sentence edited, 1 claim changed"
  ) { $0.remove(1) },
  Seed(
    name: "a sentence with its relation and actors is gone", relations: [.removed],
    actors: [.removed, .removed], causes: [.removed], summary: "1 sentence edited, 1 claim changed"
  ) { $0.remove(5) },
  Seed(
    name: "a relation is no longer read in its sentence", relations: [.removed], causes: [.same],
    summary: "0 sentences edited, 1 claim changed"
  ) { $0.claims.remove(at: 1) },
  Seed(
    name: "a sentence no longer says it", relations: [.removed], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[1] = "Chile read the charge on Monday evening in Santiago."
    $0.claims.remove(at: 1)
  },
  Seed(
    name: "criticizes becomes threatens", relations: [.retyped], causes: [.reworded, .same],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[0] = "Peru threatened Chile over sending ships into its waters."
    $0.claims[0].type = .threatens
  },
  Seed(
    name: "a type is read differently in the same sentence", relations: [.retyped],
    causes: [.same], summary: "0 sentences edited, 1 claim changed"
  ) { $0.claims[4].type = .opposes },
  Seed(
    name: "a symmetric type becomes another symmetric type", relations: [.retyped],
    causes: [.reworded], summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[4] = "Brazil and Argentina held talks on the rivers of the north."
    $0.claims[3].type = .negotiatesWith
  },
  Seed(
    name: "type and status change at once", relations: [.retyped], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[2] = "Bolivia backed and armed Peru before the court in The Hague."
    $0.claims[2].type = .aids
    $0.claims[2].status = .asserted
  },
  Seed(
    name: "hypothetical becomes asserted", relations: [.statusChanged], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[2] = "Bolivia backed Peru before the court in The Hague."
    $0.claims[2].status = .asserted
  },
  Seed(
    name: "asserted becomes hypothetical", relations: [.statusChanged], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[5] = "Ecuador may fear the rockets that Colombia bought in spring."
    $0.claims[4].status = .hypothetical
  },
  Seed(
    name: "asserted becomes denied", relations: [.statusChanged], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[1] = "Chile has not rejected the charge on Monday evening in Santiago."
    $0.claims[1].status = .denied
  },
  Seed(
    name: "denied in another sentence", relations: [.statusChanged], causes: [.removed, .added],
    summary: "2 sentences edited, 1 claim changed"
  ) {
    $0.remove(5)
    $0.insert("No worry about Bogotá troubles Quito, said its minister.", at: 7)
    $0.claims.append(
      Claim(source: "ECU", type: .concernedBy, target: "COL", sentences: [7], status: .denied))
  },
  Seed(
    name: "source and target change places", relations: [.reversed], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[5] = "Colombia fears the rockets that Ecuador bought in spring."
    $0.claims[4].source = "COL"
    $0.claims[4].target = "ECU"
  },
  Seed(
    name: "a direction is read differently", relations: [.reversed], causes: [.same],
    summary: "0 sentences edited, 1 claim changed"
  ) {
    $0.claims[2].source = "PER"
    $0.claims[2].target = "BOL"
  },
  Seed(
    name: "the answer to a charge is no reversal", relations: [.removed, .added],
    summary: "2 sentences edited, 2 claims changed"
  ) {
    $0.remove(5)
    $0.insert("In Bogotá the government looked with worry to the south.", at: 8)
    $0.claims.append(Claim(source: "COL", type: .concernedBy, target: "ECU", sentences: [8]))
  },
  Seed(
    name: "a speaker comes in", relations: [.attributionChanged], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[1] = "Chile rejected the charge on Monday evening, a diplomat in Santiago said."
    $0.claims[1].according = "a diplomat"
  },
  Seed(
    name: "the article says it itself", relations: [.attributionChanged], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[6] = "Uruguay had warned Paraguay of closing the bridge."
    $0.claims[5].according = nil
  },
  Seed(
    name: "someone else says so", relations: [.attributionChanged], causes: [.reworded],
    summary: "1 sentence edited, 1 claim changed"
  ) {
    $0.sentences[6] = "Diplomats said Uruguay had warned Paraguay of closing the bridge."
    $0.claims[5].according = "Diplomats"
  },
  Seed(
    name: "an article before the speaker is no other speaker", relations: [.evidenceChanged],
    causes: [.reworded], summary: "1 sentence edited, 0 claims changed"
  ) {
    $0.sentences[6] = "The officials said Uruguay had warned Paraguay of closing the bridge."
    $0.claims[5].according = "The officials"
  },
  Seed(
    name: "another sentence proves it too", relations: [.evidenceGained], causes: [.added],
    summary: "1 sentence edited, 0 claims changed"
  ) {
    $0.insert("The Chilean foreign minister dismissed what Lima had said.", at: 4)
    $0.claims[1].sentences.append(4)
  },
  Seed(
    name: "one of two sentences goes", relations: [.evidenceLost], causes: [.removed],
    summary: "1 sentence edited, 0 claims changed"
  ) { $0.remove(8) },
  Seed(
    name: "one of two sentences is no longer read", relations: [.evidenceLost], causes: [.same],
    summary: "0 sentences edited, 0 claims changed"
  ) { $0.claims[0].sentences = [0] },
  Seed(
    name: "one sentence is exchanged for another", relations: [.evidenceChanged],
    causes: [.removed, .added], summary: "2 sentences edited, 0 claims changed"
  ) {
    $0.remove(8)
    $0.insert("Lima repeated its complaint about southern trawlers.", at: 4)
    $0.claims[0].sentences.append(4)
  },
  Seed(
    name: "a sentence is told in other words", relations: [.evidenceChanged], causes: [.reworded],
    summary: "1 sentence edited, 0 claims changed"
  ) { $0.sentences[1] = "On Monday evening Chile turned down the charge in Santiago." },
  Seed(
    name: "a sentence is told in the passive", relations: [.evidenceChanged], causes: [.reworded],
    summary: "1 sentence edited, 0 claims changed"
  ) { $0.sentences[0] = "Chile was accused by Peru of sending ships into Peruvian waters." },
  Seed(
    name: "a sentence moves", relations: [.evidenceChanged], causes: [.moved],
    summary: "0 sentences edited, 1 sentence moved, 0 claims changed"
  ) { $0.moveToEnd(1) },
  Seed(
    name: "a sentence without a claim moves",
    summary: "0 sentences edited, 1 sentence moved, 0 claims changed"
  ) { $0.moveToEnd(3) },
  Seed(
    name: "a sentence without a claim is reworded", summary: "1 sentence edited, 0 claims changed"
  ) { $0.sentences[7] = "The weather was foul for the season." },
  Seed(
    name: "an actor with another id and the same name", actors: [.renamed],
    summary: "0 sentences edited, 0 claims changed"
  ) { $0.rename("URY", "ORIENTAL_REPUBLIC") },
  Seed(
    name: "an actor with the same id and another name", actors: [.renamed],
    summary: "0 sentences edited, 0 claims changed"
  ) { $0.names["URY"] = "Oriental Republic of Uruguay" },
  Seed(
    name: "an actor of another kind", actors: [.reclassified],
    summary: "0 sentences edited, 0 claims changed"
  ) { $0.kinds["BOL"] = .organisation },
  Seed(
    name: "an actor with another affiliation", actors: [.reclassified],
    summary: "0 sentences edited, 0 claims changed"
  ) { $0.affiliations["PRY"] = "URY" },
  Seed(
    name: "a renamed actor's claim changes its type", relations: [.retyped], actors: [.renamed],
    causes: [.same], summary: "0 sentences edited, 1 claim changed"
  ) {
    $0.rename("URY", "ORIENTAL_REPUBLIC")
    $0.claims[5].type = .demands
  },
]

@Suite struct SeededChangesTests {
  @Test(arguments: seeds) func `each seeded change is told as what it is`(_ seed: Seed) throws {
    var edited = draft
    seed.edit(&edited)
    let difference = GraphDifference(from: try draft.graph, to: try edited.graph)
    let kinds = difference.relations.map(\.kind)
    #expect(
      kinds.sorted { $0.rawValue < $1.rawValue }
        == seed.relations.sorted { $0.rawValue < $1.rawValue })
    #expect(difference.actors.map(\.kind) == seed.actors)
    #expect(difference.summary == seed.summary)
    if let causes = seed.causes {
      #expect(difference.relations.first?.causes.map(\.fate) == causes)
    }
  }

  @Test(arguments: seeds) func `what was done can be undone`(_ seed: Seed) throws {
    var edited = draft
    seed.edit(&edited)
    let (old, new) = (try draft.graph, try edited.graph)
    #expect(try GraphPatch(from: old, to: new).applied(to: old) == new)
    #expect(try GraphPatch(from: new, to: old).applied(to: new) == old)
    let back = GraphDifference(from: new, to: old)
    #expect(back.claims.count == GraphDifference(from: old, to: new).claims.count)
  }

  @Test func `there are at least twenty-five seeds, of every kind`() {
    #expect(seeds.count >= 25)
    let kinds = Set(seeds.flatMap(\.relations))
    #expect(kinds == Set(RelationChange.Kind.allCases).subtracting([.detailChanged]))
    #expect(Set(seeds.flatMap(\.actors)) == Set(ActorChange.Kind.allCases))
  }
}
