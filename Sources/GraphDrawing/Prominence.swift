import GraphModel

/// Sizes of names that tell how much of an article is about an actor.
enum Prominence {
  /// The least and the greatest size in points.
  private static let range = 10.5...20.0

  /// The size of each actor's name: its area grows with the number of its mentions, or of the
  /// sentences about its relations when the graph holds no mentions.
  ///
  /// - Complexity: O(*n*) in the number of actors and relations.
  static func nameSizes(_ content: GraphContent) -> [Double] {
    var counts = content.actors.map(\.mentions.count)
    if !counts.contains(where: { $0 > 0 }) {
      for edge in content.edges {
        counts[edge.source] += max(1, edge.evidenceCount)
        counts[edge.target] += max(1, edge.evidenceCount)
      }
    }
    let most = Double(max(1, counts.max() ?? 1))
    return counts.map { count in
      let share = (Double(count) / most).squareRoot()
      let size = range.lowerBound + share * (range.upperBound - range.lowerBound)
      return (size * 2).rounded() / 2
    }
  }
}
