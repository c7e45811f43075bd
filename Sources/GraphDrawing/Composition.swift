import GraphModel
import Graphviz

/// Puts an arrangement, the title and the legend on one canvas.
struct Composition: Sendable {
  let content: GraphContent
  let theme: Theme
  let options: DrawingOptions

  /// The least width that a title is given, however narrow the picture is.
  private static let minimalTitleWidth = 330.0

  func canvas(_ arrangement: Arrangement) -> PictureCanvas {
    var canvas = PictureCanvas(bounds: arrangement.bounds, looks: theme.looks)
    for (index, box) in arrangement.clusters.enumerated() {
      canvas.add(ClusterBox(index: index, box: box).node, at: box)
    }
    for (index, actorNode) in ActorNode.nodes(content, theme: theme).enumerated() {
      var node = actorNode.node
      node.attributes["id"] = node.name
      canvas.add(node, at: arrangement.actors[index])
    }
    for index in content.edges.indices { add(index, arrangement, to: &canvas) }
    if content.edges.isEmpty {
      canvas.addText(
        "No relations found.", id: "note",
        at: Point(canvas.bounds.low.x, canvas.bounds.high.y + (content.actors.isEmpty ? 0 : 20)),
        size: Typography.nameSize)
    }
    if options.showsLegend { Legend(content, theme: theme).draw(on: &canvas, theme: theme) }
    if let omission = content.omission { canvas.addNote(omission.note) }
    addTitle(to: &canvas)
    return canvas
  }

  /// Draws a relation, each piece of its line as an edge of its own: Graphviz would repeat
  /// arrowheads on all pieces of one edge.
  private func add(_ index: Int, _ arrangement: Arrangement, to canvas: inout PictureCanvas) {
    let edge = content.edges[index]
    let look = EdgeLook(edge, theme: theme)
    let curves = arrangement.lines[index]
    for (piece, curve) in curves.enumerated() {
      var attributes = look.attributes
      attributes["dir"] =
        curve.start == nil
        ? curve.end == nil ? "none" : "forward" : curve.end == nil ? "back" : "both"
      let name = PictureCanvas.pieceID(edge: index, piece: piece)
      attributes["id"] = name
      attributes["fontcolor"] = look.textColor
      let hasLabel = index < arrangement.labels.count && piece == curves.count - 1
      canvas.add(
        Drawing.Edge(
          name, from: ActorNode.name(edge.source), to: ActorNode.name(edge.target),
          label: hasLabel ? .plain(look.label) : .none, attributes: attributes, curves: [curve],
          labelPosition: hasLabel ? arrangement.labels[index].centre : nil))
    }
  }

  private func addTitle(to canvas: inout PictureCanvas) {
    let title = PrintableText(options.title ?? "").text
    let width = max(canvas.bounds.width, Self.minimalTitleWidth)
    let limit = Int(width / (0.6 * Typography.titleSize))
    let lines = Typography.lines(title, limit: limit)
    let left = canvas.bounds.low.x
    let lineHeight = Typography.titleSize * Typography.leading
    var y = canvas.bounds.high.y + 20 + Double(lines.count - 1) * lineHeight
    for (number, line) in lines.enumerated() {
      canvas.addText(
        line, id: "title\(number)", at: Point(left, y), size: Typography.titleSize,
        color: theme.looks.ink, isBold: true)
      y -= lineHeight
    }
  }
}
