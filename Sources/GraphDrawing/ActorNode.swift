import GraphModel
import Graphviz

/// The node of an actor.
enum ActorNode {
  /// Attributes of all nodes.
  static let defaults = [
    "fontname": Typography.font, "fontsize": "12", "fontcolor": Typography.ink,
    "color": Typography.softInk, "penwidth": "1", "margin": "0.15,0.08", "height": "0.36",
    "width": "0.5", "shape": "box",
  ]

  /// Name of the node of the actor with an index.
  static func name(_ index: Int) -> String { "a\(index)" }

  /// A small node without text, for the legend.
  static func sample(_ name: String, kind: ActorKind, theme: Theme) -> Drawing.Node {
    var attributes = attributes(kind, theme: theme)
    attributes["width"] = "0.3"
    attributes["height"] = "0.13"
    attributes["fixedsize"] = "true"
    return Drawing.Node(name, attributes: attributes)
  }

  /// The node, with the name broken into lines.
  static func node(_ index: Int, actor: PoliticalActor, theme: Theme) -> Drawing.Node {
    let name = PrintableText(actor.name).text
    let shown = name.isEmpty ? actor.id.rawValue : name
    return Drawing.Node(
      Self.name(index),
      label: .lines(Typography.lines(shown, limit: 22).map { [Label.Run($0, isBold: true)] }),
      attributes: attributes(actor.kind, theme: theme))
  }

  private static func attributes(_ kind: ActorKind, theme: Theme) -> [String: String] {
    let look = theme[kind]
    return [
      "shape": look.shape, "style": look.style, "fillcolor": look.fill,
      "peripheries": "\(look.borders)",
    ]
  }
}

/// The node of a relation's name.
enum LabelNode {
  /// Name of the node of the relation with an index.
  static func name(_ index: Int) -> String { "l\(index)" }

  /// The node: text with a little air around it.
  static func node(_ index: Int, look: EdgeLook) -> Drawing.Node {
    Drawing.Node(
      name(index), label: .plain(look.label),
      attributes: [
        "shape": "box", "style": "", "penwidth": "0", "margin": "0.04,0.01", "width": "0",
        "height": "0", "fontsize": "9.5", "fontcolor": look.textColor,
      ])
  }
}
