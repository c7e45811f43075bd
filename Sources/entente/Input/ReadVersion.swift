import GraphDiffing
import GraphModel

/// A version's graph, and what its article may state besides when it was read from one now.
struct ReadVersion {
  var graph: ActorGraph
  var possibleClaims: [Relation.Key: Set<Int>] = [:]

  /// What changed since an earlier version; readings near the threshold do not count as changes.
  func difference(since old: ReadVersion) -> GraphDifference {
    GraphDifference(
      from: old.graph, to: graph,
      possible: PossibleClaims(old: old.possibleClaims, new: possibleClaims))
  }
}
