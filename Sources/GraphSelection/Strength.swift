public import GraphModel

/// How much of a text is about an actor or a relation.
///
/// A relation is as strong as the number of sentences that prove it; an actor is as strong as its
/// relations together.
public enum Strength {
  /// The actors of some relations, the strongest first.
  ///
  /// Actors of `first` come before all others; among equals those with more relations, then those
  /// whose id comes first.
  ///
  /// - Complexity: O(*n* log *n*) in the number of relations.
  public static func actors(of relations: [Relation], first: Set<ActorID> = []) -> [ActorID] {
    var sentences: [ActorID: Int] = [:]
    var counts: [ActorID: Int] = [:]
    for relation in relations {
      for end in [relation.source, relation.target] {
        sentences[end, default: 0] += max(1, relation.evidence.count)
        counts[end, default: 0] += 1
      }
    }
    func rank(_ id: ActorID) -> (Int, Int, Int, ActorID) {
      (first.contains(id) ? 0 : 1, -sentences[id, default: 0], -counts[id, default: 0], id)
    }
    return sentences.keys.sorted { rank($0) < rank($1) }
  }

  /// Relations, the strongest first; among equals the surer ones, then those whose key comes first.
  ///
  /// - Complexity: O(*n* log *n*) in the number of relations.
  public static func relations(_ relations: [Relation]) -> [Relation] {
    relations.sorted { a, b in
      (-a.evidence.count, -a.confidence, a.key) < (-b.evidence.count, -b.confidence, b.key)
    }
  }
}
