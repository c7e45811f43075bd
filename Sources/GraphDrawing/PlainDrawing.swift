import GraphModel
import Graphviz

/// The graph for other tools: one node for each actor, one labelled edge for each relation.
struct PlainDrawing: Sendable {
  let content: GraphContent
  let theme: Theme
  let options: DrawingOptions

  /// The drawing, to be laid out by whoever reads it.
  var drawing: Drawing {
    var drawing = Drawing(
      attributes: [
        "bgcolor": theme.looks.ground, "fontname": Typography.font, "nodesep": "0.42",
        "pad": "0.12",
        "rankdir": (options.direction ?? .leftToRight).rawValue, "ranksep": "0.75",
      ],
      nodeAttributes: theme.looks.nodeDefaults,
      edgeAttributes: ["arrowsize": "0.7", "fontname": Typography.font, "fontsize": "9.5"])
    let ids = ElementIDs(content)
    let names = ids.actors.map { $0.replacing("-", with: "_") }
    drawing.nodes = ActorNode.nodes(content, theme: theme).enumerated().map { index, actorNode in
      var node = actorNode.node
      node.name = names[index]
      // Other machines have other fonts: names may need more room.
      node.attributes["fixedsize"] = nil
      node.attributes["margin"] = "0.1,0.05"
      return node
    }
    drawing.edges = content.edges.enumerated().map { index, edge in
      let look = EdgeLook(edge, theme: theme)
      var attributes = look.attributes
      attributes["fontcolor"] = look.textColor
      return Drawing.Edge(
        "r\(index)", from: names[edge.source], to: names[edge.target], label: .plain(look.label),
        attributes: attributes)
    }
    return drawing
  }
}
