import ArticleText
import Extraction
import GraphDiffing
import GraphModel

/// A version's graph, and the article when the graph was read from one now.
struct ReadVersion {
  var graph: ActorGraph
  var article: Article?
}

extension ReadingOptions {
  /// Compares two versions.
  ///
  /// When claims seem to change, the articles are read once more for what they may state besides, so
  /// that readings near the threshold do not count.
  ///
  /// - Throws: as ``extractor()``.
  func difference(from old: ReadVersion, to new: ReadVersion) throws -> GraphDifference {
    let difference = GraphDifference(from: old.graph, to: new.graph)
    if difference.claims.isEmpty || (old.article == nil && new.article == nil) { return difference }
    let extractor = try extractor()
    return GraphDifference(
      from: old.graph, to: new.graph,
      possible: PossibleClaims(
        old: old.article.map(extractor.possibleClaims) ?? [:],
        new: new.article.map(extractor.possibleClaims) ?? [:]))
  }
}
