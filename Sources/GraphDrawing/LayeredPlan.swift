import GraphModel
import Graphviz

/// A plan of a layered picture: the sequence of actors that lines go down, and a direction.
///
/// The name of each relation is a node of its own, halfway along its line: the engine then keeps
/// names apart from each other, from actors and from other lines. Lines enter and leave names along
/// the direction, so that the two halves read as one smooth line.
struct LayeredPlan: Sendable {
  /// The content.
  let content: GraphContent
  /// Place of each actor in the sequence.
  let places: [Int]
  /// Where lines point.
  let direction: DrawingDirection
  /// The look of each relation.
  let looks: [EdgeLook]
  /// The look of each actor.
  let actorNodes: [ActorNode]
}

extension LayeredPlan {
  /// What is handed to the engine.
  var drawing: Drawing {
    let sequence = content.actors.indices.sorted { places[$0] < places[$1] }
    var drawing = Drawing(
      attributes: attributes, edgeAttributes: ["arrowsize": "0.7"])
    drawing.nodes = sequence.map { actorNodes[$0].placeholder }
    for index in content.edges.indices {
      drawing.nodes.append(LabelNode.node(index, look: looks[index]))
      drawing.edges += halves(index)
    }
    return drawing
  }

  /// Reads the engine's result back into the order of the content.
  func arrangement(_ layout: Layout) -> Arrangement {
    let sequence = content.actors.indices.sorted { places[$0] < places[$1] }
    var actors = layout.nodes
    for (position, actor) in sequence.enumerated() { actors[actor] = layout.nodes[position] }
    let count = content.actors.count
    let lines = content.edges.indices.map { index in
      let halves = layout.edges[2 * index] + layout.edges[2 * index + 1]
      return isReversed(index) ? halves.reversed().map(\.reversed) : halves
    }
    return Arrangement(
      actors: Array(actors.prefix(count)), labels: Array(layout.nodes.dropFirst(count)),
      lines: lines, bounds: layout.bounds)
  }

  private var attributes: [String: String] {
    let isVertical = direction == .topToBottom || direction == .bottomToTop
    return [
      "rankdir": direction.rawValue, "nodesep": isVertical ? "0.22" : "0.16",
      "ranksep": isVertical ? "0.28" : "0.3",
    ]
  }

  /// Whether the relation points against the sequence.
  private func isReversed(_ index: Int) -> Bool {
    places[content.edges[index].source] > places[content.edges[index].target]
  }

  private func halves(_ index: Int) -> [Drawing.Edge] {
    let edge = content.edges[index]
    let reversed = isReversed(index)
    let (upper, lower) = reversed ? (edge.target, edge.source) : (edge.source, edge.target)
    let (entry, exit) = direction.ports
    var first = looks[index].attributes
    var second = first
    first["dir"] = edge.isMutual || reversed ? "back" : "none"
    second["dir"] = edge.isMutual || !reversed ? "forward" : "none"
    first["headport"] = entry
    second["tailport"] = exit
    return [
      Drawing.Edge(
        "e\(index)a", from: ActorNode.name(upper), to: LabelNode.name(index), attributes: first),
      Drawing.Edge(
        "e\(index)b", from: LabelNode.name(index), to: ActorNode.name(lower), attributes: second),
    ]
  }
}

extension DrawingDirection {
  /// The sides where lines enter and leave a name.
  var ports: (entry: String, exit: String) {
    switch self {
    case .topToBottom: ("n", "s")
    case .bottomToTop: ("s", "n")
    case .leftToRight: ("w", "e")
    case .rightToLeft: ("e", "w")
    }
  }
}
