import GraphDiffing
import GraphModel

/// A version of a hand-built article that a test edits: sentences, and the claims that they make.
struct Draft {
  var sentences: [String]
  var claims: [Claim]
  var names: [ActorID: String] = [:]
  var kinds: [ActorID: ActorKind] = [:]
  var affiliations: [ActorID: ActorID] = [:]

  var graph: ActorGraph {
    get throws {
      let plain = try version(sentences, claims, names: names)
      let actors = plain.actors.map { actor in
        PoliticalActor(
          id: actor.id, name: actor.name, kind: kinds[actor.id] ?? actor.kind,
          affiliation: affiliations[actor.id])
      }
      return try ActorGraph(
        generator: plain.generator, article: plain.article, actors: actors,
        relations: plain.relations)
    }
  }

  /// Puts a sentence before the one with an index.
  mutating func insert(_ sentence: String, at index: Int) {
    sentences.insert(sentence, at: index)
    renumber { $0 >= index ? $0 + 1 : $0 }
  }

  /// Takes a sentence away, with the evidence in it; claims without any go.
  mutating func remove(_ index: Int) {
    sentences.remove(at: index)
    for claim in claims.indices { claims[claim].sentences.removeAll { $0 == index } }
    claims.removeAll { $0.sentences.isEmpty }
    renumber { $0 > index ? $0 - 1 : $0 }
  }

  /// Moves a sentence to the end, with the claims in it.
  mutating func moveToEnd(_ index: Int) {
    let last = sentences.count - 1
    sentences.append(sentences.remove(at: index))
    renumber { $0 == index ? last : $0 > index ? $0 - 1 : $0 }
  }

  /// Gives an actor another id in all claims.
  mutating func rename(_ old: ActorID, _ new: ActorID) {
    for index in claims.indices {
      if claims[index].source == old { claims[index].source = new }
      if claims[index].target == old { claims[index].target = new }
    }
    names[new] = names.removeValue(forKey: old) ?? old.rawValue
  }

  private mutating func renumber(_ place: (Int) -> Int) {
    for claim in claims.indices { claims[claim].sentences = claims[claim].sentences.map(place) }
  }
}
