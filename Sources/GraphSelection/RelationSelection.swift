public import GraphModel

/// Which relations of a graph are looked at: those around some actors, of one sign, or among the
/// strongest actors.
///
/// A pure rule: it takes relations and gives back some of them, in their order.
public struct RelationSelection: Hashable, Sendable {
  /// Actors of which one must take part; all relations when empty.
  public var focus: Set<ActorID> = []
  /// The sign that relations must have; any when nil.
  public var polarity: Polarity?
  /// The number of actors to keep, those in focus and then the strongest; all when nil.
  public var strongestActors: Int?
  /// The number of relations to keep, the strongest; all when nil.
  public var strongestRelations: Int?

  /// Creates a selection of everything.
  public init() {}

  /// The relations that the rule keeps, in their order.
  ///
  /// Focus and sign come first; the strength of actors is then measured on what is left.
  ///
  /// - Complexity: O(*n* log *n*) in the number of relations.
  public func selected(_ relations: [Relation]) -> [Relation] {
    var kept = relations.filter { relation in
      (focus.isEmpty || focus.contains(relation.source) || focus.contains(relation.target))
        && polarity.map { $0 == relation.type.polarity } ?? true
    }
    if let strongestActors {
      let actors = Set(Strength.actors(of: kept, first: focus).prefix(strongestActors))
      kept = kept.filter { actors.contains($0.source) && actors.contains($0.target) }
    }
    if let strongestRelations, kept.count > strongestRelations {
      let keys = Set(Strength.relations(kept).prefix(strongestRelations).map(\.key))
      kept = kept.filter { keys.contains($0.key) }
    }
    return kept
  }
}
