public import GraphModel

/// How much of an article its graph rests on.
public struct Coverage: Hashable, Sendable, CustomStringConvertible {
  /// The number of sentences.
  public var sentences: Int
  /// The number of sentences that mention at least two actors, so that they can state a relation.
  public var withTwoActors: Int
  /// The number of relations.
  public var relations: Int

  /// Counts what a graph holds; a person who acts for an actor of the graph is no second actor.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  public init(of graph: ActorGraph) {
    var actors: [Int: Set<ActorID>] = [:]
    for actor in graph.actors {
      if actor.kind == .person, let superior = actor.affiliation, graph.actor(superior) != nil {
        continue
      }
      for mention in actor.mentions { actors[mention.sentence, default: []].insert(actor.id) }
    }
    sentences = graph.article.sentences.count
    withTwoActors = actors.values.count { $0.count > 1 }
    relations = graph.relations.count
  }

  /// The numbers in words: "41 sentences, 17 with two actors, 14 relations".
  public var description: String {
    [
      sentences == 1 ? "1 sentence" : "\(sentences) sentences", "\(withTwoActors) with two actors",
      relations == 0
        ? "no relation found" : relations == 1 ? "1 relation" : "\(relations) relations",
    ].joined(separator: ", ")
  }
}
