public import GraphModel

/// What turns one graph into another: applied to the old graph it gives the new one.
public struct GraphPatch: Hashable, Sendable {
  /// The new generator.
  public var generator: String
  /// The new article, when it differs.
  public var article: ArticleRecord?
  /// Actors that the new graph lacks.
  public var removedActors: [ActorID]
  /// Actors of the new graph that the old one lacks or has otherwise.
  public var actors: [PoliticalActor]
  /// Relations that the new graph lacks.
  public var removedRelations: [Relation.Key]
  /// Relations of the new graph that the old one lacks or has otherwise.
  public var relations: [Relation]

  /// Creates a patch of given parts.
  public init(
    generator: String, article: ArticleRecord?, removedActors: [ActorID],
    actors: [PoliticalActor], removedRelations: [Relation.Key], relations: [Relation]
  ) {
    self.generator = generator
    self.article = article
    self.removedActors = removedActors
    self.actors = actors
    self.removedRelations = removedRelations
    self.relations = relations
  }

  /// Creates the patch from one graph to another.
  ///
  /// - Complexity: O(*n*) in the size of the graphs.
  public init(from old: ActorGraph, to new: ActorGraph) {
    let actorIDs = Set(new.actors.map(\.id))
    let keys = Set(new.relations.map(\.key))
    let oldActors = Set(old.actors)
    let oldRelations = Set(old.relations)
    self.init(
      generator: new.generator, article: old.article == new.article ? nil : new.article,
      removedActors: old.actors.map(\.id).filter { !actorIDs.contains($0) },
      actors: new.actors.filter { !oldActors.contains($0) },
      removedRelations: old.relations.map(\.key).filter { !keys.contains($0) },
      relations: new.relations.filter { !oldRelations.contains($0) })
  }

  /// The new graph.
  ///
  /// - Throws: `GraphError` when the parts do not fit the given graph.
  /// - Complexity: O(*n* log *n*) in the size of the graph.
  public func applied(to graph: ActorGraph) throws(GraphError) -> ActorGraph {
    let goneActors = Set(removedActors + actors.map(\.id))
    let goneRelations = Set(removedRelations + relations.map(\.key))
    return try ActorGraph(
      generator: generator, article: article ?? graph.article,
      actors: graph.actors.filter { !goneActors.contains($0.id) } + actors,
      relations: graph.relations.filter { !goneRelations.contains($0.key) } + relations)
  }
}
