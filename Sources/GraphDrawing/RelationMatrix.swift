public import GraphModel

/// The relations of a graph as a table: the actors of the rows act on those of the columns.
public struct RelationMatrix: Sendable {
  /// The actors of the rows, and in the same order of the columns; those with most relations first.
  public let actors: [PoliticalActor]
  /// What is left out of a large graph, in words; nil when nothing is.
  public let omission: String?
  private let cells: [[[Relation]]]

  /// Puts the relations that the options keep into cells; symmetric ones go into two.
  ///
  /// - Complexity: O(*n*²) in the number of actors, and O(*m* log *m*) in that of relations.
  public init(_ graph: ActorGraph, options: DrawingOptions = DrawingOptions()) {
    let content = GraphContent(graph, options: options)
    omission = content.omission?.note
    let degrees = content.degrees
    let order = content.actors.indices.sorted { (-degrees[$0], $0) < (-degrees[$1], $1) }
    actors = order.map { content.actors[$0] }
    var places = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    var cells = [[[Relation]]](
      repeating: [[Relation]](repeating: [], count: order.count), count: order.count)
    for edge in content.edges {
      for relation in edge.relations {
        let isTurned = relation.source != edge.relation.source
        let (source, target) =
          isTurned
          ? (places[edge.target], places[edge.source]) : (places[edge.source], places[edge.target])
        cells[source][target].append(relation)
        if relation.type.isSymmetric { cells[target][source].append(relation) }
      }
    }
    self.cells = cells.map { row in row.map { $0.sorted { Self.precedes($0, $1) } } }
  }

  /// What the actor of a row does to the actor of a column, asserted before possible.
  public func relations(row: Int, column: Int) -> [Relation] { cells[row][column] }

  /// All relations, row by row; symmetric ones twice.
  public var relations: [Relation] { cells.joined().flatMap(\.self) }

  private static func precedes(_ a: Relation, _ b: Relation) -> Bool {
    (a.status.rank, a.type, a.key) < (b.status.rank, b.type, b.key)
  }
}

extension RelationStatus {
  fileprivate var rank: Int {
    switch self {
    case .asserted: 0
    case .hypothetical: 1
    case .denied: 2
    }
  }
}
