public import ArticleText
import Encoder
public import GraphModel
import Mentions
import Relations

extension Extractor {
  /// The sentences that may state each relation, though the graph does not say that they do.
  ///
  /// - Complexity: as ``graph(of:)``.
  public func possibleClaims(of article: Article) -> [Relation.Key: Set<Int>] {
    let found = finder.mentions(in: article)
    let passages = Passages(of: article, found, reader.quotations).passages
    let readings = passages.concurrentMap(threads: threads) {
      ($0, reader.possibleRelations(in: $0))
    }
    var sentences: [Relation.Key: Set<Int>] = [:]
    for (passage, readings) in readings {
      for reading in readings {
        let key = Relation(
          source: passage.mentions[reading.source].actor,
          target: passage.mentions[reading.target].actor, type: reading.type,
          status: reading.status
        ).key
        sentences[key, default: []].insert(passage.sentence.index)
      }
    }
    return sentences
  }
}
