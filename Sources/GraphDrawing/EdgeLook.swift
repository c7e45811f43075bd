import GraphModel

/// The attributes that tell type, status and weight of evidence of a relation.
struct EdgeLook: Hashable, Sendable {
  /// Graphviz attributes of the line; `tail` and `head` are those of the relation.
  let attributes: [String: String]
  /// Colour of the label.
  let textColor: String
  /// What the label says.
  let label: String

  init(_ edge: GraphContent.Edge, theme: Theme) {
    let look = theme[edge.relation.type]
    var attributes = [
      "color": look.line, "arrowhead": look.head,
      "penwidth": Self.width(evidence: edge.evidenceCount),
      "dir": edge.isMutual ? "both" : "forward",
      "arrowtail": look.head, "arrowsize": Self.headSize(evidence: edge.evidenceCount),
    ]
    if let style = Self.style(edge.relation.status) { attributes["style"] = style }
    self.attributes = attributes
    textColor = look.text
    label = Self.label(edge)
  }

  /// Line width in points for a number of sentences; it grows up to the fifth.
  static func width(evidence count: Int) -> String {
    let tenths = 13 + 5 * steps(count)
    return "\(tenths / 10).\(tenths % 10)"
  }

  /// Scale of arrowheads, which stand out from their lines.
  private static func headSize(evidence count: Int) -> String { "0.\(70 + 6 * steps(count))" }

  /// From 0 for one sentence to 4 for five or more.
  private static func steps(_ count: Int) -> Int { max(1, min(count, 5)) - 1 }

  /// Graphviz's line style for a status.
  static func style(_ status: RelationStatus) -> String? {
    switch status {
    case .asserted: nil
    case .hypothetical: "dashed"
    case .denied: "dotted"
    }
  }

  /// What the label of a relation says.
  static func label(_ edge: GraphContent.Edge) -> String {
    let relation = edge.relation
    let words = relation.status == .denied ? "denied: \(relation.type.title)" : relation.type.title
    return edge.number.map { "\($0) \(words)" } ?? words
  }
}
