import GraphDiffing
import GraphModel
import GraphSelection

/// The actors and relations of both versions, each once.
struct DifferenceUnion: Sendable {
  /// An actor of either version.
  struct Actor: Hashable, Sendable {
    /// What became of it.
    var mark: DifferenceMark
    /// The actor in the old version.
    var old: PoliticalActor?
    /// The actor in the new version.
    var new: PoliticalActor?
  }

  /// The actors, sorted by the id they have now, or had.
  let actors: [Actor]
  /// The relations, sorted by the key they have now, or had.
  let edges: [DifferenceEdge]

  /// Picks what the options keep; what changed is kept whatever its status and evidence.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors and relations.
  init(_ difference: GraphDifference, options: DrawingOptions) {
    let edges = Self.merged(Self.edges(difference, options: options))
    let ends = Set(edges.flatMap { [$0.current?.source, $0.current?.target].compactMap(\.self) })
    let helpers = Set((difference.old.relations + difference.new.relations).flatMap(\.via))
    actors = Self.actors(difference).filter { actor in
      guard let id = (actor.new ?? actor.old)?.id else { return false }
      return ends.contains(id) || options.showsIsolatedActors && !helpers.contains(id)
    }
    self.edges = edges
  }

  /// What is laid out and drawn of a side; every side has the same actors and relations in the same
  /// order.
  func content(_ side: DifferenceSide) -> GraphContent {
    let shown = actors.map { actor -> PoliticalActor in
      var shown = actor.new ?? actor.old ?? PoliticalActor(id: "", name: "", kind: .organisation)
      shown.name = Self.name(actor, side)
      if side == .before, let old = actor.old { shown.kind = old.kind }
      return shown
    }
    let indices = Dictionary(shown.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return GraphContent(
      actors: shown,
      edges: edges.compactMap { edge in
        guard let relation = edge.current, let source = indices[relation.source],
          let target = indices[relation.target]
        else { return nil }
        // A second head keeps room for the head of the other version.
        return GraphContent.Edge(
          relation: relation, source: source, target: target,
          reverse: edge.reverse ?? (edge.turns ? relation : nil))
      })
  }

  private static func name(_ actor: Actor, _ side: DifferenceSide) -> String {
    let old = actor.old.map(PictureText.name)
    let new = actor.new.map(PictureText.name)
    let name =
      switch side {
      case .before: old ?? new
      case .after: new ?? old
      case .both:
        if let old, let new, old != new { "\(old) → \(new)" } else { new ?? old }
      }
    return actor.mark.sign + (name ?? "")
  }

  private static func actors(_ difference: GraphDifference) -> [Actor] {
    var marks: [ActorID: Actor] = [:]
    for change in difference.actors {
      if let id = (change.new ?? change.old)?.id {
        marks[id] = Actor(mark: DifferenceMark(change.kind), old: change.old, new: change.new)
      }
    }
    let gone = difference.actors.filter { $0.kind == .removed }.compactMap(\.old)
    return (difference.new.actors + gone).sorted { $0.id < $1.id }.map { actor in
      marks[actor.id] ?? Actor(mark: .unchanged, old: actor, new: actor)
    }
  }

  private static func edges(
    _ difference: GraphDifference, options: DrawingOptions
  ) -> [DifferenceEdge] {
    let changes = difference.claims.map { change in
      DifferenceEdge(
        mark: DifferenceMark(change.kind), old: change.old.map { renamed($0, in: difference) },
        new: change.new)
    }
    let reread = difference.readings.filter { $0.new == nil }.map { change in
      DifferenceEdge(
        mark: .unchanged, old: change.old.map { renamed($0, in: difference) }, new: nil)
    }
    let touched = Set(changes.compactMap(\.new?.key))
    let rest = difference.new.relations.filter { relation in
      !touched.contains(relation.key) && options.statuses.contains(relation.status)
        && relation.evidence.count >= options.minimalEvidence
    }.map { DifferenceEdge(mark: .unchanged, old: $0, new: $0) }
    let kept = (changes + reread + rest).filter { edge in
      guard let types = options.types else { return true }
      return [edge.old, edge.new].contains { $0.map { types.contains($0.type) } ?? false }
    }
    let selected = Set(options.selection.selected(kept.compactMap(\.current)).map(\.key))
    return kept.filter { $0.current.map { selected.contains($0.key) } ?? false }.sorted { a, b in
      guard let first = a.current?.key, let second = b.current?.key else { return false }
      return first == second ? a.mark.rawValue < b.mark.rawValue : first < second
    }
  }

  private static func renamed(_ relation: Relation, in difference: GraphDifference) -> Relation {
    let end = { (id: ActorID) in difference.newID(of: id) ?? id }
    return Relation(
      source: end(relation.source), target: end(relation.target), type: relation.type,
      status: relation.status, confidence: relation.confidence, via: relation.via,
      time: relation.time, evidence: relation.evidence)
  }

  /// Joins relations and their reverses that had the same fate.
  private static func merged(_ edges: [DifferenceEdge]) -> [DifferenceEdge] {
    struct Place: Hashable {
      var key: Relation.Key
      var mark: DifferenceMark
    }
    let places = Dictionary(
      edges.compactMap { edge in
        edge.current.map { (Place(key: $0.key, mark: edge.mark), edge) }
      }
    ) { first, _ in first }
    return edges.compactMap { edge in
      guard edge.mark != .changed, let relation = edge.current, !relation.type.isSymmetric else {
        return edge
      }
      var key = relation.key
      (key.source, key.target) = (key.target, key.source)
      guard let back = places[Place(key: key, mark: edge.mark)] else { return edge }
      if key.source < key.target { return nil }
      var edge = edge
      edge.reverse = back.current
      return edge
    }
  }
}
