import GraphModel
import Graphviz

/// Puts an arrangement, the title and the legend on one canvas.
struct Composition: Sendable {
  let content: GraphContent
  let theme: Theme
  let options: DrawingOptions

  func canvas(_ arrangement: Arrangement) -> PictureCanvas {
    var canvas = PictureCanvas(bounds: arrangement.bounds)
    for (index, actorNode) in ActorNode.nodes(content, theme: theme).enumerated() {
      var node = actorNode.node
      node.attributes["id"] = node.name
      canvas.add(node, at: arrangement.actors[index])
    }
    for (index, edge) in content.edges.enumerated() {
      let look = EdgeLook(edge, theme: theme)
      var attributes = look.attributes
      attributes["fontcolor"] = look.textColor
      attributes["id"] = "e\(index)"
      let hasLabel = index < arrangement.labels.count
      canvas.add(
        Drawing.Edge(
          "e\(index)", from: ActorNode.name(edge.source), to: ActorNode.name(edge.target),
          label: hasLabel ? .plain(look.label) : .none, attributes: attributes,
          curves: arrangement.lines[index],
          labelPosition: hasLabel ? arrangement.labels[index].centre : nil))
    }
    if content.edges.isEmpty {
      canvas.addText(
        "No relations found.", id: "note",
        at: Point(canvas.bounds.low.x, canvas.bounds.high.y + (content.actors.isEmpty ? 0 : 20)),
        size: Typography.nameSize)
    }
    if options.showsLegend { Legend(content, theme: theme).draw(on: &canvas, theme: theme) }
    if let title = options.title, !title.isEmpty {
      let top = canvas.bounds.high.y + 20
      canvas.addText(
        title, id: "title", at: Point(canvas.bounds.low.x, top), size: Typography.titleSize,
        color: Typography.ink, isBold: true)
    }
    return canvas
  }
}
