import GraphDiffing
import GraphModel
import Testing

/// Peru's charge against Chile, and the same sentence reworded, in which nobody read the charge.
private struct Rewording {
  let old: ActorGraph
  let new: ActorGraph
  let charge: Relation.Key

  init(according: String? = nil) throws {
    var charge = Claim(source: "PER", type: .criticizes, target: "CHL", sentences: [0])
    charge.according = according
    let talks = Claim(source: "BOL", type: .aids, target: "CHL", sentences: [1])
    let rest = "Bolivia sent water to Chile after the great fire of February."
    old = try Draft(
      sentences: ["Peru blamed Chile for the ships in its waters on Monday.", rest],
      claims: [charge, talks]
    ).graph
    new = try Draft(
      sentences: ["Peru on Monday held Chile to blame for the ships in its waters.", rest],
      claims: [talks], names: ["PER": "PER"]
    ).graph
    self.charge = Relation(source: "PER", target: "CHL", type: .criticizes, status: .asserted).key
  }
}

@Suite struct PossibleClaimsTests {
  @Test func `a claim goes with its sentence's wording where nothing else is known`() throws {
    let edit = try Rewording()
    #expect(GraphDifference(from: edit.old, to: edit.new).claims.map(\.kind) == [.removed])
  }

  @Test func `a claim that the reworded sentence may still make was only read differently`() throws
  {
    let edit = try Rewording()
    let possible = PossibleClaims(new: [edit.charge: [0]])
    let difference = GraphDifference(from: edit.old, to: edit.new, possible: possible)
    #expect(difference.claims.isEmpty)
    #expect(difference.readings.map(\.kind) == [.removed])
    let back = GraphDifference(
      from: edit.new, to: edit.old, possible: PossibleClaims(old: [edit.charge: [0]]))
    #expect(back.claims.isEmpty)
    #expect(back.readings.map(\.kind) == [.added])
  }

  @Test func `what another sentence may say does not keep a claim`() throws {
    let edit = try Rewording()
    let possible = PossibleClaims(new: [edit.charge: [1]])
    let difference = GraphDifference(from: edit.old, to: edit.new, possible: possible)
    #expect(difference.claims.map(\.kind) == [.removed])
  }

  @Test func `who says so is never a matter of reading`() throws {
    let told = try Rewording(according: "Diplomats")
    let plain = try Rewording()
    let possible = PossibleClaims(old: [told.charge: [0]], new: [told.charge: [0]])
    let difference = GraphDifference(from: told.old, to: plain.old, possible: possible)
    #expect(difference.claims.map(\.kind) == [.attributionChanged])
  }
}
