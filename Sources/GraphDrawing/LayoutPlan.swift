import GraphModel
import Graphviz

/// What an engine is given to place, and how its result is read.
///
/// The name of each relation is a node of its own, halfway along its line: all engines keep nodes
/// apart from each other and lead lines around them.
struct LayoutPlan: Sendable {
  /// Distance between names side by side, in points.
  static let nameGap = 16.0

  /// The content.
  let content: GraphContent
  /// The actors that take part in relations, in the order in which layers are filled; lines run
  /// down this sequence.
  let sequence: [Int]
  /// Where lines point in a layered picture; nil for other pictures.
  let direction: DrawingDirection?
  /// Whether relations bear their names.
  let showsNames: Bool
  /// Attributes of the graph.
  let attributes: [String: String]
  /// The look of each relation.
  let looks: [EdgeLook]
  /// The node of each actor.
  let actorNodes: [ActorNode]

  /// What is handed to the engine.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors and relations.
  var drawing: Drawing {
    let places = places
    var drawing = Drawing(attributes: attributes, edgeAttributes: ["arrowsize": "0.7"])
    drawing.nodes = sequence.map { actorNodes[$0].placeholder }
    for index in content.edges.indices {
      if showsNames { drawing.nodes.append(LabelNode.node(index, look: looks[index])) }
      drawing.edges += lines(index, places: places)
    }
    drawing.groups = clusters.map { cluster in
      Drawing.Group(
        cluster.map(ActorNode.name), attributes: ["margin": "\(ClusterBox.margin)"],
        isCluster: true)
    }
    return drawing
  }

  /// Reads the engine's result back into the order of the content.
  ///
  /// Actors without a relation take nothing.
  ///
  /// - Complexity: O(*n*) in the number of actors and relations.
  func arrangement(_ layout: Layout) -> Arrangement {
    let places = places
    let nowhere = Box(low: layout.bounds.low, high: layout.bounds.low)
    var actors = [Box](repeating: nowhere, count: content.actors.count)
    for (position, actor) in sequence.enumerated() { actors[actor] = layout.nodes[position] }
    let pieces = showsNames ? 2 : 1
    let lines = content.edges.indices.map { index in
      let curves = layout.edges[index * pieces..<(index + 1) * pieces].joined()
      return isReversed(index, places) ? curves.reversed().map(\.reversed) : Array(curves)
    }
    return Arrangement(
      actors: actors, labels: Array(layout.nodes.dropFirst(sequence.count)), lines: lines,
      clusters: clusters.compactMap { ClusterBox.box(around: $0.map { actors[$0] }) },
      bounds: layout.bounds)
  }

  /// The boxes, which only layered pictures keep apart.
  private var clusters: [[Int]] { direction == nil ? [] : content.clusters }

  /// Place of each actor in the sequence.
  private var places: [Int] {
    var places = [Int](repeating: 0, count: content.actors.count)
    for (place, actor) in sequence.enumerated() { places[actor] = place }
    return places
  }

  /// Whether the relation points against the sequence.
  private func isReversed(_ index: Int, _ places: [Int]) -> Bool {
    places[content.edges[index].source] > places[content.edges[index].target]
  }

  /// The line of a relation, or its two halves, from the upper actor to the lower one.
  private func lines(_ index: Int, places: [Int]) -> [Drawing.Edge] {
    let edge = content.edges[index]
    let isReversed = isReversed(index, places)
    let (upper, lower) = isReversed ? (edge.target, edge.source) : (edge.source, edge.target)
    var whole = looks[index].attributes
    let hasTail = edge.isMutual || isReversed
    let hasHead = edge.isMutual || !isReversed
    guard showsNames else {
      whole["dir"] = edge.isMutual ? "both" : isReversed ? "back" : "forward"
      return [
        Drawing.Edge(
          "e\(index)", from: ActorNode.name(upper), to: ActorNode.name(lower), attributes: whole)
      ]
    }
    var first = whole
    var second = whole
    first["dir"] = hasTail ? "back" : "none"
    second["dir"] = hasHead ? "forward" : "none"
    if let direction {
      first["headport"] = direction.ports.entry
      second["tailport"] = direction.ports.exit
    }
    let name = LabelNode.name(index)
    return [
      Drawing.Edge("e\(index)a", from: ActorNode.name(upper), to: name, attributes: first),
      Drawing.Edge("e\(index)b", from: name, to: ActorNode.name(lower), attributes: second),
    ]
  }
}

extension DrawingDirection {
  /// The sides where lines enter and leave a name, so that its two halves read as one line.
  fileprivate var ports: (entry: String, exit: String) {
    switch self {
    case .topToBottom: ("n", "s")
    case .bottomToTop: ("s", "n")
    case .leftToRight: ("w", "e")
    case .rightToLeft: ("e", "w")
    }
  }

  /// Graphviz attributes of a layered picture.
  var attributes: [String: String] {
    let isVertical = self == .topToBottom || self == .bottomToTop
    return [
      "rankdir": rawValue, "nodesep": isVertical ? "0.22" : "0.16",
      "ranksep": isVertical ? "0.34" : "0.3",
    ]
  }
}
