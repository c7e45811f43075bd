import GraphModel

/// A generator of pseudo-random numbers: same seed, same graphs (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A graph of one to six sentences and up to twelve relations.
func randomGraph(_ generator: inout SplitMix) throws -> ActorGraph {
  let words = ["Peru", "Chile", "warned", "praised", "on", "Monday", "again"]
  let sentences = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
    (0..<5).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
  }
  let ids: [ActorID] = ["PER", "CHL", "BOL", "BRA", "ARG"]
  var claims: [Relation.Key: Claim] = [:]
  for _ in 0..<Int.random(in: 0...12, using: &generator) {
    let ends = ids.shuffled(using: &generator)
    let claim = Claim(
      source: ends[0], type: RelationType.allCases.randomElement(using: &generator) ?? .supports,
      target: ends[1], sentences: [Int.random(in: sentences.indices, using: &generator)],
      status: RelationStatus.allCases.randomElement(using: &generator) ?? .asserted)
    let key = Relation(
      source: claim.source, target: claim.target, type: claim.type, status: claim.status
    ).key
    claims[key] = claim
  }
  return try version(sentences, claims.sorted { $0.key < $1.key }.map(\.value))
}
