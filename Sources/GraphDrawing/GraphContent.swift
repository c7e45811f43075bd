import GraphModel
import GraphSelection

/// What of a graph is drawn: the actors and relations that the options keep.
struct GraphContent: Hashable, Sendable {
  /// A line as it is drawn: a relation, or a bundle of several.
  struct Edge: Hashable, Sendable {
    /// The relation; the strongest one of a bundle.
    var relation: Relation
    /// Index of the actor where it starts.
    var source: Int
    /// Index of the actor where it ends.
    var target: Int
    /// The same relation in the other direction, drawn as a second head of the same line.
    var reverse: Relation?
    /// Its number in the picture, where relations bear numbers.
    var number: Int?
    /// All relations of a bundle; empty for a line of its own.
    var bundle: [Relation] = []

    /// The relations that the line stands for.
    var relations: [Relation] {
      bundle.isEmpty ? [relation, reverse].compactMap(\.self) : bundle
    }
    /// Whether the line has a head at both ends.
    var isMutual: Bool {
      reverse != nil || relations.contains { $0.type.isSymmetric || $0.source != relation.source }
    }
    /// The number of sentences.
    var evidenceCount: Int { relations.reduce(0) { $0 + $1.evidence.count } }
  }

  /// The actors, sorted by id.
  var actors: [PoliticalActor]
  /// The relations, sorted by key.
  var edges: [Edge]
  /// What was left out of a large graph, if anything.
  var omission: Omission?
  /// The size of each actor's name in points.
  var nameSizes: [Double]
  /// The actors that stand in a box together, indices in their order.
  var clusters: [[Int]] = []

  /// A content of given parts.
  init(actors: [PoliticalActor], edges: [Edge]) {
    self.actors = actors
    self.edges = edges
    nameSizes = actors.map { _ in Typography.nameSize }
  }

  /// Picks what the options keep, and joins lines where there are many side by side.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors and relations.
  init(_ graph: ActorGraph, options: DrawingOptions) {
    self.init(complete: graph, options: options)
    if options.bundlesRelations { edges = Bundling.bundled(edges) }
    if !options.showsAll, let limit = Omission.limit(of: self) {
      var pruned = options
      pruned.selection.strongestActors = min(limit.actors, pruned.selection.strongestActors ?? .max)
      pruned.selection.strongestRelations = min(
        limit.relations, pruned.selection.strongestRelations ?? .max)
      let total = self
      self.init(complete: graph, options: pruned)
      if options.bundlesRelations { edges = Bundling.bundled(edges) }
      omission = Omission(of: total, shown: self)
    }
    if options.numbersRelations { number() }
    if options.sizesByProminence { nameSizes = Prominence.nameSizes(self) }
    if options.clustersByAffiliation { clusters = Affiliations.clusters(actors) }
  }

  /// Picks what the options keep, however much it is, a line for each relation.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors and relations.
  init(complete graph: ActorGraph, options: DrawingOptions) {
    let relations = options.selection.selected(
      graph.relations.filter { relation in
        options.statuses.contains(relation.status)
          && options.types.map { $0.contains(relation.type) } ?? true
          && relation.evidence.count >= options.minimalEvidence
      })
    let ends = Set(relations.flatMap { [$0.source, $0.target] })
    let helpers = Set(graph.relations.flatMap(\.via))
    let actors = graph.actors.filter { actor in
      ends.contains(actor.id) || options.showsIsolatedActors && !helpers.contains(actor.id)
    }
    self.init(actors: actors, edges: Self.edges(relations, among: actors))
    if options.numbersRelations { number() }
  }

  /// Numbers the lines from 1 on.
  private mutating func number() {
    for index in edges.indices { edges[index].number = index + 1 }
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
