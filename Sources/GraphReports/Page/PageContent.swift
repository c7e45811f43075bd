import GraphDrawing
import GraphModel

/// What a report page tells of one graph: its relations with their numbers.
struct PageContent: Sendable {
  /// A relation with the number that it bears in the picture, in the text and in the tables.
  struct Row: Sendable {
    var number: Int
    /// Id of its row: `r3`, or `r3b`, `r3c` when the line stands for several relations.
    var id: String
    var claim: Claim
    /// Id of its line in the picture; nil when it is not drawn.
    var lineID: String?
  }

  let graph: ActorGraph
  let outline: ArticleOutline
  /// The rows in the order of their numbers: first those that are drawn.
  let rows: [Row]
  /// The numbers of the relations that each sentence proves.
  let numbers: [Int: [Int]]

  /// Numbers the relations of a graph as its picture does, and then those that are not drawn.
  ///
  /// - Complexity: O(*n* log *n*) in the size of the graph.
  init(_ graph: ActorGraph, lines: [DrawnLine], idPrefix: String) {
    let outline = ArticleOutline(graph.article)
    var rows: [Row] = []
    for line in lines {
      for (part, relation) in line.relations.enumerated() {
        rows.append(
          Row(
            number: line.number, id: "r\(line.number)" + Self.suffix(part),
            claim: Claim(relation, in: graph, outline: outline),
            lineID: "\(idPrefix)-\(line.elementID)"))
      }
    }
    let drawn = Set(rows.map(\.claim.relation.key))
    for relation in graph.relations where !drawn.contains(relation.key) {
      let number = (rows.last?.number ?? 0) + 1
      rows.append(
        Row(
          number: number, id: "r\(number)", claim: Claim(relation, in: graph, outline: outline)))
    }
    var numbers: [Int: Set<Int>] = [:]
    for row in rows {
      for proof in row.claim.proofs { numbers[proof.sentence, default: []].insert(row.number) }
    }
    self.graph = graph
    self.outline = outline
    self.rows = rows
    self.numbers = numbers.mapValues { $0.sorted() }
  }

  /// What tells the relations of a line apart: nothing, b, c and so on, then ab, ac.
  private static func suffix(_ part: Int) -> String {
    if part == 0 { return "" }
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let (rest, last) = part.quotientAndRemainder(dividingBy: letters.count)
    return (rest == 0 ? "" : String(letters[rest % letters.count])) + String(letters[last])
  }

  /// The row of a relation.
  func row(_ relation: Relation) -> Row? { rows.first { $0.claim.relation.key == relation.key } }

  /// The types that occur, in their order.
  var types: [RelationType] { Set(rows.map(\.claim.relation.type)).sorted() }

  /// The statuses that occur, in their order.
  var statuses: [RelationStatus] {
    let present = Set(rows.map(\.claim.relation.status))
    return RelationStatus.allCases.filter(present.contains)
  }

  /// The actors that take part in relations, by name.
  var actors: [(id: ActorID, name: String)] {
    let ends = Set(rows.flatMap { [$0.claim.relation.source, $0.claim.relation.target] })
    return ends.map { ($0, Claim.name($0, in: graph)) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
  }
}

extension RelationStatus {
  /// The status for readers.
  var words: String {
    switch self {
    case .asserted: "stated"
    case .hypothetical: "planned or possible"
    case .denied: "denied"
    }
  }
}
