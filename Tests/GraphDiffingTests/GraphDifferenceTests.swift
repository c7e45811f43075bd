import GraphDiffing
import GraphModel
import Testing

private let sentences = [
  "Peru accused Chile of sending ships into its waters.",
  "Chile rejected the charge on Monday evening in Santiago.",
  "Bolivia might back Peru before the court in The Hague.",
  "Markets hardly moved.",
]

private let claims = [
  Claim(source: "PER", type: .criticizes, target: "CHL", sentences: [0]),
  Claim(source: "CHL", type: .rejects, target: "PER", sentences: [1]),
  Claim(source: "BOL", type: .supports, target: "PER", sentences: [2], status: .hypothetical),
]

private func changes(
  _ newSentences: [String] = sentences, _ newClaims: [Claim] = claims
) throws -> GraphDifference {
  GraphDifference(from: try version(sentences, claims), to: try version(newSentences, newClaims))
}

/// The claims with one of them altered.
private func altered(_ index: Int, _ change: (inout Claim) -> Void) -> [Claim] {
  var result = claims
  change(&result[index])
  return result
}

@Suite struct GraphDifferenceTests {
  @Test func `a graph does not differ from itself`() throws {
    let difference = try changes()
    #expect(difference.isEmpty)
    #expect(difference.summary == "0 sentences edited, 0 claims changed")
  }

  @Test func `a sentence that moved changes no claim`() throws {
    let moved = [sentences[3]] + sentences.dropLast()
    let shifted = claims.map { claim in
      var claim = claim
      claim.sentences = claim.sentences.map { $0 + 1 }
      return claim
    }
    let difference = try changes(moved, shifted)
    #expect(difference.claims.isEmpty)
    #expect(difference.summary == "0 sentences edited, 1 sentence moved, 0 claims changed")
  }

  @Test func `a reworded sentence changes evidence only, and the words that changed are told`()
    throws
  {
    var reworded = sentences
    reworded[0] = "Peru accused Chile of steering ships into its waters."
    let difference = try changes(reworded)
    #expect(difference.claims.isEmpty)
    let change = try #require(difference.relations.first)
    #expect(change.kind == .evidenceChanged)
    let words = try #require(change.causes.first?.words)
    #expect(words.runs.filter { $0.change != .kept }.map(\.text) == ["sending ", "steering "])
  }

  @Test func `a new sentence with a new relation adds a claim because the sentence was added`()
    throws
  {
    let claim = Claim(source: "BRA", type: .concernedBy, target: "CHL", sentences: [4])
    let difference = try changes(sentences + ["Brazil fears Chile."], claims + [claim])
    let change = try #require(difference.claims.first)
    #expect(difference.claims.count == 1)
    #expect(change.kind == .added)
    #expect(change.causes.map(\.fate) == [.added])
    #expect(difference.actors.map(\.kind) == [.added])
    #expect(difference.summary == "1 sentence edited, 1 claim changed")
  }

  @Test func `a relation that another reading of the same text finds is a claim of its own`() throws
  {
    let claim = Claim(source: "PER", type: .opposes, target: "BOL", sentences: [3])
    let difference = try changes(sentences, claims + [claim])
    #expect(difference.claims.map(\.kind) == [.added])
    #expect(difference.claims.first?.causes.map(\.fate) == [.same])
  }

  @Test func `where a sentence and the one before it stand, only the reader changed its mind`()
    throws
  {
    let claim = Claim(source: "PER", type: .opposes, target: "BOL", sentences: [3])
    let difference = try changes(sentences + ["Nobody else spoke."], claims + [claim])
    #expect(difference.claims.isEmpty)
    #expect(difference.readings.map(\.kind) == [.added])
    #expect(difference.summary == "1 sentence edited, 0 claims changed, 1 claim read differently")
  }

  @Test func `where the sentence before it changed, a claim may change in an unchanged sentence`()
    throws
  {
    var edited = sentences
    edited[2] = "Everyone in the hall of the assembly had gone home by then."
    var kept = claims
    kept.removeAll { $0.sentences.contains(2) }
    let claim = Claim(source: "PER", type: .opposes, target: "BOL", sentences: [3])
    let difference = try changes(edited, kept + [claim])
    #expect(difference.claims.contains { $0.new?.type == .opposes })
    #expect(difference.readings.isEmpty)
  }

  @Test func `a sentence that goes takes its claim with it`() throws {
    let difference = try changes(
      [sentences[0], sentences[1], sentences[3]], Array(claims.dropLast()))
    #expect(difference.claims.map(\.kind) == [.removed])
    #expect(difference.claims.first?.causes.map(\.fate) == [.removed])
    #expect(difference.actors.map(\.kind) == [.removed])
  }

  @Test func `criticizes that becomes threatens is one change of type`() throws {
    var reworded = sentences
    reworded[0] = "Peru threatened Chile over ships in its waters."
    let difference = try changes(reworded, altered(0) { $0.type = .threatens })
    #expect(difference.claims.map(\.kind) == [.retyped])
    #expect(difference.claims.first?.old?.type == .criticizes)
    #expect(difference.claims.first?.new?.type == .threatens)
  }

  @Test func `another type in an unrelated sentence is a removal and an addition`() throws {
    let later = ["Chile rejected the charge on Monday evening in Santiago."] + sentences.suffix(2)
    let gift = later + ["Peru sent blankets to Chile after the earthquake."]
    var changed = claims
    changed[0] = Claim(source: "PER", type: .aids, target: "CHL", sentences: [3])
    changed[1].sentences = [0]
    changed[2].sentences = [1]
    let difference = try changes(Array(gift), changed)
    #expect(Set(difference.claims.map(\.kind)) == [.added, .removed])
  }

  @Test(arguments: [RelationStatus.hypothetical, .denied])
  func `a claim that becomes doubtful or denied changes its status`(_ status: RelationStatus) throws
  {
    let difference = try changes(sentences, altered(0) { $0.status = status })
    #expect(difference.claims.map(\.kind) == [.statusChanged])
  }

  @Test func `hypothetical that becomes asserted is a change of status`() throws {
    let difference = try changes(sentences, altered(2) { $0.status = .asserted })
    #expect(difference.claims.map(\.kind) == [.statusChanged])
    #expect(difference.claims.first?.new?.status == .asserted)
  }

  @Test func `source and target that change places are a reversal`() throws {
    let difference = try changes(
      sentences,
      altered(2) { claim in
        claim.source = "PER"
        claim.target = "BOL"
      })
    #expect(difference.claims.map(\.kind) == [.reversed])
  }

  @Test func `another speaker of the same sentence is a change of attribution`() throws {
    let difference = try changes(sentences, altered(0) { $0.according = "Officials" })
    #expect(difference.claims.map(\.kind) == [.attributionChanged])
  }

  @Test func `a second sentence is evidence gained, and its loss evidence lost`() throws {
    let more = altered(0) { $0.sentences = [0, 3] }
    let gained = try changes(sentences, more)
    #expect(gained.relations.map(\.kind) == [.evidenceGained])
    #expect(gained.claims.isEmpty)
    let lost = GraphDifference(
      from: try version(sentences, more), to: try version(sentences, claims))
    #expect(lost.relations.map(\.kind) == [.evidenceLost])
  }

  @Test func `an actor with another id but the same name is renamed, and its claims stay`() throws {
    let old = try version(
      ["Rebels attacked Mali."],
      [Claim(source: "FRONT", type: .attacks, target: "MLI", sentences: [0])],
      names: ["FRONT": "Azawad Front"])
    let new = try version(
      ["Rebels attacked Mali."],
      [Claim(source: "AZAWAD_FRONT", type: .attacks, target: "MLI", sentences: [0])],
      names: ["AZAWAD_FRONT": "Azawad Front"])
    let difference = GraphDifference(from: old, to: new)
    #expect(difference.actors.map(\.kind) == [.renamed])
    #expect(difference.relations.isEmpty)
  }

  @Test func `an empty side adds or removes everything`() throws {
    let empty = try version(["Nothing happened."], [])
    let full = try version(sentences, claims)
    let added = GraphDifference(from: empty, to: full)
    #expect(added.claims.map(\.kind) == [.added, .added, .added])
    let removed = GraphDifference(from: full, to: empty)
    #expect(removed.claims.map(\.kind) == [.removed, .removed, .removed])
  }

  @Test func `a claim of the same sentence in another tense changes a detail`() throws {
    let old = try version(sentences, claims)
    let past = old.relations.map { relation in
      var relation = relation
      if relation.type == .criticizes { relation.time = .past }
      return relation
    }
    let new = try ActorGraph(
      generator: "test", article: old.article, actors: old.actors, relations: past)
    let difference = GraphDifference(from: old, to: new)
    #expect(difference.relations.map(\.kind) == [.detailChanged])
    #expect(difference.claims.isEmpty)
  }

  @Test func `relations without evidence change their type all the same`() throws {
    let bare = { (type: RelationType) in
      try version(["Calm."], [Claim(source: "PER", type: type, target: "CHL", sentences: [])])
    }
    let difference = GraphDifference(from: try bare(.criticizes), to: try bare(.threatens))
    #expect(difference.claims.map(\.kind) == [.retyped])
  }

  @Test func `of several claims the one with common sentences has changed`() throws {
    let old = try version(
      sentences, [Claim(source: "PER", type: .criticizes, target: "CHL", sentences: [0])])
    let new = try version(
      sentences,
      [
        Claim(source: "PER", type: .aids, target: "CHL", sentences: [3]),
        Claim(source: "PER", type: .threatens, target: "CHL", sentences: [0]),
      ])
    let changes = GraphDifference(from: old, to: new).claims
    #expect(changes.first { $0.kind == .retyped }?.new?.type == .threatens)
    #expect(changes.first { $0.kind == .added }?.new?.type == .aids)
  }
}
