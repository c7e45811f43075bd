public import GraphModel

/// A line of a picture and what it stands for.
public struct DrawnLine: Hashable, Sendable {
  /// Its number in a picture whose relations bear numbers.
  public var number: Int
  /// The id of its element in an SVG, without the prefix of the picture and the `-` after it.
  public var elementID: String
  /// The relations that it stands for: one, one for each direction, or all of a bundle.
  public var relations: [Relation]
}

extension GraphPainter {
  /// The lines of the picture of a graph, in the order of their numbers.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors and relations.
  public func lines(of graph: ActorGraph, options: DrawingOptions) -> [DrawnLine] {
    let content = GraphContent(graph, options: options)
    let ids = ElementIDs(content).edges
    return content.edges.enumerated().map { index, edge in
      DrawnLine(number: index + 1, elementID: ids[index], relations: edge.relations)
    }
  }
}
