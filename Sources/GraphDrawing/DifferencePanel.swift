import GraphModel
import Graphviz

/// One side of a difference, placed as the union of both.
struct DifferencePanel: Sendable {
  let union: DifferenceUnion
  let arrangement: Arrangement
  let side: DifferenceSide
  let theme: Theme
  /// How far it is moved on the canvas.
  let shift: Point

  /// Names of the groups of actors and relations in the SVG that Graphviz writes.
  static func name(actor index: Int, _ side: DifferenceSide) -> String { "\(side.key)a\(index)" }
  static func name(edge index: Int, _ side: DifferenceSide) -> String { "\(side.key)e\(index)" }

  /// Draws the side, under a heading if there is one.
  ///
  /// - Complexity: O(*n*) in the number of actors and relations.
  func draw(on canvas: inout PictureCanvas, heading: String?) {
    reserve(on: &canvas)
    let content = union.content(side)
    let sizes = ActorNode.nodes(union.content(.both), theme: theme).map(\.node)
    for (index, actorNode) in ActorNode.nodes(content, theme: theme).enumerated() {
      guard isShown(union.actors[index]) else { continue }
      let node = node(index, look: actorNode.node, size: sizes[index])
      canvas.add(node, at: arrangement.actors[index].moved(shift))
    }
    for (index, edge) in union.edges.enumerated() {
      if let relation = edge.relation(side) { draw(index, edge, relation, content, on: &canvas) }
    }
    if let heading {
      canvas.addText(
        heading, id: "\(side.key)heading",
        at: Point(bounds.low.x, bounds.high.y + 18), size: Typography.nameSize,
        color: theme.looks.ink, isBold: true)
    }
  }

  private var bounds: Box { arrangement.bounds.moved(shift) }

  /// Invisible corners keep the room of what only the other side has.
  private func reserve(on canvas: inout PictureCanvas) {
    for (name, corner) in [("low", bounds.low), ("high", bounds.high)] {
      canvas.add(
        Drawing.Node(
          "\(side.key)\(name)",
          attributes: ["shape": "point", "style": "invis", "width": "0.01", "height": "0.01"]),
        at: Box(low: corner, high: corner))
    }
  }

  private func isShown(_ actor: DifferenceUnion.Actor) -> Bool {
    switch side {
    case .both: true
    case .before: actor.old != nil
    case .after: actor.new != nil
    }
  }

  private func node(_ index: Int, look: Drawing.Node, size: Drawing.Node) -> Drawing.Node {
    let mark = union.actors[index].mark
    var node = look
    node.name = Self.name(actor: index, side)
    node.attributes["id"] = node.name
    for name in ["width", "height", "fixedsize", "peripheries"] {
      node.attributes[name] = size.attributes[name]
    }
    node.attributes["color"] = theme.looks[mark].line
    node.attributes["fontcolor"] =
      mark == .unchanged ? theme.looks.softInk : theme.looks[mark].text
    node.attributes["fillcolor"] = theme.looks.paper
    node.attributes["penwidth"] = mark == .unchanged ? "1" : "2.2"
    if let dash = mark.lineAttributes(theme.looks)["style"] {
      node.attributes["style", default: "filled"] += "," + dash
    }
    return node
  }

  private func draw(
    _ index: Int, _ edge: DifferenceEdge, _ relation: Relation, _ content: GraphContent,
    on canvas: inout PictureCanvas
  ) {
    let look = EdgeLook(edge, side, looks: theme.looks)
    var attributes = look.attributes
    attributes["fontcolor"] = look.textColor
    let name = Self.name(edge: index, side)
    attributes["id"] = name
    let place = content.edges[index]
    let isTurned = edge.current?.source != relation.source
    let (tail, head) = isTurned ? (place.target, place.source) : (place.source, place.target)
    let hasLabel = index < arrangement.labels.count
    canvas.add(
      Drawing.Edge(
        name, from: Self.name(actor: tail, side), to: Self.name(actor: head, side),
        label: hasLabel ? .plain(look.label) : .none, attributes: attributes,
        curves: curves(index, isTurned: isTurned, hasTail: edge.isMutual(side)),
        labelPosition: hasLabel ? arrangement.labels[index].moved(shift).centre : nil))
  }

  /// The course of a relation from its source on this side, without the room of heads it lacks.
  private func curves(_ index: Int, isTurned: Bool, hasTail: Bool) -> [Curve] {
    let curves = arrangement.lines[index].map { $0.moved(shift) }
    var course = isTurned ? curves.reversed().map(\.reversed) : curves
    if !hasTail, let first = course.first, let tip = first.start {
      course[0].points[0] = tip
      course[0].start = nil
    }
    return course
  }
}

extension Box {
  /// The same box elsewhere.
  fileprivate func moved(_ shift: Point) -> Box {
    Box(low: low.moved(shift), high: high.moved(shift))
  }
}

extension Point {
  fileprivate func moved(_ shift: Point) -> Point { Point(x + shift.x, y + shift.y) }
}

extension Curve {
  fileprivate func moved(_ shift: Point) -> Curve {
    Curve(points.map { $0.moved(shift) }, start: start?.moved(shift), end: end?.moved(shift))
  }
}
