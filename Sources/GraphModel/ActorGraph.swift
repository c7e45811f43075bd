/// The actors of an article and the relations among them.
///
/// Actors are sorted by id and relations by key, so that equal graphs have equal bytes.
public struct ActorGraph: Hashable, Sendable {
  /// The version of the graph file's schema that this model describes.
  public static let schemaVersion = 1

  /// Name and version of the program that made the graph.
  public var generator: String
  /// The article.
  public var article: ArticleRecord
  /// The nodes, sorted by id.
  public private(set) var actors: [PoliticalActor]
  /// The edges, sorted by key.
  public private(set) var relations: [Relation]

  /// Creates a graph and puts its parts in order.
  ///
  /// - Throws: ``GraphError`` when an actor or a relation stands twice, a relation joins an actor to
  ///   itself or names an actor that is not there, or a confidence lies outside 0...1.
  /// - Complexity: O(*n* log *n*) in the number of actors, mentions, relations and evidence.
  public init(
    generator: String, article: ArticleRecord, actors: [PoliticalActor], relations: [Relation]
  ) throws(GraphError) {
    self.generator = generator
    self.article = article
    self.actors = actors.map(Self.ordered).sorted { $0.id < $1.id }
    self.relations = relations.map(Self.ordered).sorted { $0.key < $1.key }
    try check()
  }

  /// The actor with the given id.
  ///
  /// - Complexity: O(log *n*).
  public func actor(_ id: ActorID) -> PoliticalActor? {
    var low = 0
    var high = actors.count
    while low < high {
      let middle = (low + high) / 2
      if actors[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < actors.count && actors[low].id == id ? actors[low] : nil
  }

  /// The graph with some of its relations and all its actors.
  ///
  /// - Complexity: O(*n*) in the number of relations.
  public func filteringRelations(_ isIncluded: (Relation) -> Bool) -> ActorGraph {
    var graph = self
    graph.relations.removeAll { !isIncluded($0) }
    return graph
  }

  private static func ordered(_ actor: PoliticalActor) -> PoliticalActor {
    var actor = actor
    actor.mentions.sort { $0.range < $1.range }
    return actor
  }

  private static func ordered(_ relation: Relation) -> Relation {
    var relation = relation
    relation.via = Set(relation.via).sorted()
    relation.evidence.sort { a, b in
      (a.range, a.sourceText, a.targetText, a.according ?? "")
        < (b.range, b.sourceText, b.targetText, b.according ?? "")
    }
    return relation
  }

  private func check() throws(GraphError) {
    for (actor, next) in zip(actors, actors.dropFirst()) where actor.id == next.id {
      throw .duplicateActor(actor.id)
    }
    for (relation, next) in zip(relations, relations.dropFirst()) where relation.key == next.key {
      throw .duplicateRelation(relation.key)
    }
    for relation in relations {
      if relation.source == relation.target { throw .selfRelation(relation.key) }
      for end in [relation.source, relation.target] + relation.via where actor(end) == nil {
        throw .unknownActor(end, in: relation.key)
      }
      if !(0...1).contains(relation.confidence) {
        throw .confidence(relation.confidence, in: relation.key)
      }
    }
  }
}
