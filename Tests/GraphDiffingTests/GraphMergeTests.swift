import GraphDiffing
import GraphModel
import Testing

private let base = Draft(
  sentences: [
    "Peru accused Chile of sending ships into its waters.",
    "Chile rejected the charge on Monday evening.",
    "Bolivia might back Peru before the court.",
  ],
  claims: [
    Claim(source: "PER", type: .criticizes, target: "CHL", sentences: [0]),
    Claim(source: "CHL", type: .rejects, target: "PER", sentences: [1]),
    Claim(source: "BOL", type: .supports, target: "PER", sentences: [2], status: .hypothetical),
  ])

private func merge(
  ours: (inout Draft) -> Void, theirs: (inout Draft) -> Void
) throws -> GraphMerge {
  var (first, second) = (base, base)
  ours(&first)
  theirs(&second)
  return try GraphMerge(
    base: try base.graph, ours: try first.graph, theirs: try second.graph)
}

private func claims(_ graph: ActorGraph) -> [String] { graph.relations.map { "\($0.key)" } }

@Suite struct GraphMergeTests {
  @Test func `changes of different claims are both taken`() throws {
    let merge = try merge(
      ours: { $0.claims[0].type = .threatens }, theirs: { $0.claims[2].status = .asserted })
    #expect(merge.conflicts.isEmpty)
    #expect(merge.ours == merge.theirs)
    #expect(
      claims(merge.ours) == [
        "\"BOL\" supports \"PER\" (asserted)", "\"CHL\" rejects \"PER\" (asserted)",
        "\"PER\" threatens \"CHL\" (asserted)",
      ])
  }

  @Test func `the same change on both sides is no conflict`() throws {
    let change = { (draft: inout Draft) in draft.claims[0].type = .threatens }
    #expect(try merge(ours: change, theirs: change).conflicts.isEmpty)
  }

  @Test func `a claim that both sides changed in two ways is a conflict`() throws {
    let merge = try merge(
      ours: { $0.claims[0].type = .threatens }, theirs: { $0.claims[0].type = .attacks })
    #expect(
      merge.conflicts.map(\.description) == [
        "PER criticizes CHL (asserted): ours: PER threatens CHL (asserted), present; "
          + "theirs: PER attacks CHL (asserted), present"
      ])
    #expect(merge.ours.relations.contains { $0.type == .threatens })
    #expect(!merge.ours.relations.contains { $0.type == .attacks })
    #expect(merge.theirs.relations.contains { $0.type == .attacks })
  }

  @Test func `a claim that one side removed and the other changed is a conflict`() throws {
    let merge = try merge(
      ours: { $0.claims.remove(at: 1) }, theirs: { $0.claims[1].type = .criticizes })
    #expect(merge.conflicts.count == 1)
    #expect(merge.conflicts.first?.ours == "removed")
    #expect(merge.ours.relations.count == 2)
    #expect(merge.theirs.relations.count == 3)
  }

  @Test func `a claim that one side removed and the other left alone goes`() throws {
    let merge = try merge(ours: { $0.claims.remove(at: 1) }, theirs: { _ in })
    #expect(merge.conflicts.isEmpty)
    #expect(merge.ours.relations.count == 2)
  }

  @Test func `two speakers of one claim are a conflict`() throws {
    let merge = try merge(
      ours: { $0.claims[0].according = "Officials" },
      theirs: { $0.claims[0].according = "Diplomats" })
    #expect(merge.conflicts.count == 1)
    #expect(merge[.theirs].relations.last?.evidence.first?.according == "Diplomats")
  }

  @Test func `a claim of ours finds its sentence in their text`() throws {
    let merge = try merge(
      ours: {
        $0.claims.append(Claim(source: "CHL", type: .opposes, target: "BOL", sentences: [2]))
      },
      theirs: { $0.insert("Rain fell on the coast.", at: 0) })
    #expect(merge.conflicts.isEmpty)
    let added = try #require(merge.ours.relations.first { $0.type == .opposes })
    #expect(added.evidence.map(\.sentence) == [3])
    #expect(added.evidence.map(\.range) == [merge.ours.article.sentences[3]])
  }

  @Test func `a claim of ours on a sentence that they removed is a conflict`() throws {
    let merge = try merge(
      ours: {
        $0.claims.append(Claim(source: "CHL", type: .opposes, target: "BOL", sentences: [2]))
      },
      theirs: { $0.remove(2) })
    #expect(merge.conflicts.count == 1)
  }

  @Test func `two wordings of the article are a conflict`() throws {
    let merge = try merge(
      ours: { $0.sentences[1] = "Chile denied it." }, theirs: { $0.sentences[1] = "Chile fumed." })
    #expect(merge.conflicts.first?.subject == "the article's text")
    #expect(merge.ours.article.text?.contains("denied") == true)
    #expect(merge.theirs.article.text?.contains("fumed") == true)
  }

  @Test func `an actor that one side renamed is renamed in the other's claims`() throws {
    let merge = try merge(
      ours: { $0.rename("BOL", "PLURINATIONAL_STATE") },
      theirs: {
        $0.claims.append(Claim(source: "BOL", type: .opposes, target: "CHL", sentences: [0]))
      })
    #expect(merge.conflicts.isEmpty)
    #expect(
      claims(merge.ours).contains("\"PLURINATIONAL_STATE\" opposes \"CHL\" (asserted)"))
  }

  @Test func `an actor that both sides renamed is a conflict`() throws {
    let merge = try merge(
      ours: { $0.names["BOL"] = "Plurinational State" }, theirs: { $0.names["BOL"] = "Upper Peru" })
    #expect(merge.conflicts.map(\.subject) == ["actor BOL"])
    #expect(merge.theirs.actor("BOL")?.name == "Upper Peru")
  }

  @Test func `both sides may add the same claim`() throws {
    let change = { (draft: inout Draft) in
      draft.claims.append(Claim(source: "CHL", type: .opposes, target: "BOL", sentences: [2]))
    }
    let merge = try merge(ours: change, theirs: change)
    #expect(merge.conflicts.isEmpty)
    #expect(merge.ours.relations.first { $0.type == .opposes }?.evidence.count == 1)
  }

  @Test(arguments: 0..<100) func `a side that changed nothing leaves the other as it is`(
    _ seed: UInt64
  ) throws {
    var generator = SplitMix(state: seed)
    let (base, other) = (try randomGraph(&generator), try randomGraph(&generator))
    for merge in [
      try GraphMerge(base: base, ours: other, theirs: base),
      try GraphMerge(base: base, ours: base, theirs: other),
      try GraphMerge(base: base, ours: other, theirs: other),
    ] {
      #expect(merge.conflicts.isEmpty)
      #expect(merge.ours == other)
      #expect(merge.theirs == other)
    }
  }

  @Test(arguments: 0..<100) func `ours and theirs change places with their answers`(
    _ seed: UInt64
  ) throws {
    var generator = SplitMix(state: seed)
    let graphs = try (0..<3).map { _ in try randomGraph(&generator) }
    let merge = try GraphMerge(base: graphs[0], ours: graphs[1], theirs: graphs[2])
    let mirror = try GraphMerge(base: graphs[0], ours: graphs[2], theirs: graphs[1])
    #expect(merge.conflicts.count == mirror.conflicts.count)
    #expect(Set(claims(merge.ours)) == Set(claims(mirror.theirs)))
  }
}
