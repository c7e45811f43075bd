import ArticleText
public import GraphModel
import Mentions
import Relations

/// What was read in an article: its graph, and what it may state besides.
public struct ArticleReading: Sendable {
  /// The actors and the relations that the sentences state.
  public let graph: ActorGraph
  /// The sentences, by number, that may state each relation, though the graph need not say so.
  public let possibleClaims: [Relation.Key: Set<Int>]
}

extension ArticleReading {
  /// Collects what passages may state.
  ///
  /// - Complexity: linear in the number of readings.
  init(graph: ActorGraph, _ passages: [ReadPassage]) {
    var sentences: [Relation.Key: Set<Int>] = [:]
    for read in passages {
      let mentions = read.passage.mentions
      for reading in read.possible {
        let key = Relation(
          source: mentions[reading.source].actor, target: mentions[reading.target].actor,
          type: reading.type, status: reading.status
        ).key
        sentences[key, default: []].insert(read.passage.sentence.index)
      }
    }
    self.init(graph: graph, possibleClaims: sentences)
  }
}
