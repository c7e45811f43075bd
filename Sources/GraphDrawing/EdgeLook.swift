import GraphModel
import GraphSelection

/// The attributes that tell type, status and weight of evidence of a relation.
struct EdgeLook: Hashable, Sendable {
  /// Graphviz attributes of the line; `tail` and `head` are those of the relation.
  let attributes: [String: String]
  /// Colour of the label.
  let textColor: String
  /// What the label says.
  let label: String

  init(_ edge: GraphContent.Edge, theme: Theme) {
    let look = Self.look(edge, theme: theme)
    var attributes = [
      "color": look.line, "arrowhead": look.head,
      "penwidth": theme.looks.width(evidence: edge.evidenceCount),
      "dir": edge.isMutual ? "both" : "forward",
      "arrowtail": look.head, "arrowsize": Self.headSize(evidence: edge.evidenceCount),
    ]
    if let style = theme.looks.dashes[Self.status(edge)] { attributes["style"] = style }
    self.attributes = attributes
    textColor = look.text
    label = Self.label(edge)
  }

  /// Scale of arrowheads, which stand out from their lines.
  private static func headSize(evidence count: Int) -> String { "0.\(70 + 6 * steps(count))" }

  /// From 0 for one sentence to 4 for five or more.
  private static func steps(_ count: Int) -> Int { max(1, min(count, 5)) - 1 }

  /// The look of a line: that of its type, or of what a bundle holds.
  private static func look(_ edge: GraphContent.Edge, theme: Theme) -> ThemeLooks.Relation {
    if edge.bundle.isEmpty { return theme[edge.relation.type] }
    let colors =
      switch edge.polarity {
      case .cooperation: theme.looks.bundles.cooperation
      case .conflict: theme.looks.bundles.conflict
      case nil: theme.looks.bundles.mixed
      }
    return ThemeLooks.Relation(colors: colors, head: "normal")
  }

  /// The status of a line; a bundle is stated when anything in it is.
  private static func status(_ edge: GraphContent.Edge) -> RelationStatus {
    edge.relations.contains { $0.status == .asserted } ? .asserted : edge.relation.status
  }

  /// The types of some relations, the strongest first, in at most two lines.
  private static func types(_ relations: [Relation]) -> String {
    var titles: [String] = []
    for relation in Strength.relations(relations) where !titles.contains(relation.type.title) {
      titles.append(relation.type.title)
    }
    let rest = titles.count - typeLimit
    let shown = titles.prefix(typeLimit).joined(separator: ", ") + (rest > 0 ? ", +\(rest)" : "")
    return Typography.lines(shown, limit: max(26, (shown.count + 1) / 2 + 6)).joined(
      separator: "\n")
  }

  /// The most types that the label of a bundle names.
  private static let typeLimit = 4

  /// What the label of a relation says; a bundle's has several lines.
  static func label(_ edge: GraphContent.Edge) -> String {
    if !edge.bundle.isEmpty {
      let words = "\(edge.bundle.count) relations:\n" + types(edge.bundle)
      return edge.number.map { "\($0): \(words)" } ?? words
    }
    let relation = edge.relation
    let words = relation.status == .denied ? "denied: \(relation.type.title)" : relation.type.title
    return edge.number.map { "\($0) \(words)" } ?? words
  }
}

extension GraphContent.Edge {
  /// The sign that all its relations share; nil when they do not.
  var polarity: Polarity? {
    let first = relation.type.polarity
    return relations.allSatisfy { $0.type.polarity == first } ? first : nil
  }
}
