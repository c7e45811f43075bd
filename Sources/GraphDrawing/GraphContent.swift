import GraphModel

/// What of a graph is drawn: the actors and relations that the options keep.
struct GraphContent: Hashable, Sendable {
  /// A relation as it is drawn.
  struct Edge: Hashable, Sendable {
    /// The relation.
    var relation: Relation
    /// Index of the actor where it starts.
    var source: Int
    /// Index of the actor where it ends.
    var target: Int
    /// The same relation in the other direction, drawn as a second head of the same line.
    var reverse: Relation?
    /// Its number in the picture, where relations bear numbers.
    var number: Int?

    /// The relations that the line stands for.
    var relations: [Relation] { [relation, reverse].compactMap(\.self) }
    /// Whether the line has a head at both ends.
    var isMutual: Bool { reverse != nil || relation.type.isSymmetric }
    /// The number of sentences.
    var evidenceCount: Int { relation.evidence.count + (reverse?.evidence.count ?? 0) }
  }

  /// The actors, sorted by id.
  var actors: [PoliticalActor]
  /// The relations, sorted by key.
  var edges: [Edge]

  /// Picks what the options keep.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors and relations.
  init(_ graph: ActorGraph, options: DrawingOptions) {
    let relations = graph.relations.filter { relation in
      options.statuses.contains(relation.status)
        && options.types.map { $0.contains(relation.type) } ?? true
        && relation.evidence.count >= options.minimalEvidence
    }
    let ends = Set(relations.flatMap { [$0.source, $0.target] })
    let helpers = Set(graph.relations.flatMap(\.via))
    actors = graph.actors.filter { actor in
      ends.contains(actor.id) || options.showsIsolatedActors && !helpers.contains(actor.id)
    }
    edges = Self.edges(relations, among: actors)
    if options.numbersRelations {
      for index in edges.indices { edges[index].number = index + 1 }
    }
  }

  /// The number of lines at each actor.
  var degrees: [Int] {
    edges.reduce(into: [Int](repeating: 0, count: actors.count)) { degrees, edge in
      degrees[edge.source] += 1
      degrees[edge.target] += 1
    }
  }

  private static func edges(_ relations: [Relation], among actors: [PoliticalActor]) -> [Edge] {
    let indices = Dictionary(
      actors.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first })
    let byKey = Dictionary(
      relations.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return relations.compactMap { relation in
      guard let source = indices[relation.source], let target = indices[relation.target] else {
        return nil
      }
      let back = Relation(
        source: relation.target, target: relation.source, type: relation.type,
        status: relation.status)
      let reverse = relation.type.isSymmetric ? nil : byKey[back.key]
      if reverse != nil, relation.target < relation.source { return nil }
      return Edge(relation: relation, source: source, target: target, reverse: reverse)
    }
  }
}
