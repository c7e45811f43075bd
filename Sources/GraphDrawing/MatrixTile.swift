import GraphModel
import Graphviz

/// The sign of a relation in a matrix: filled when it is stated, an outline when it is not.
struct MatrixTile: Hashable, Sendable {
  /// Id of its group.
  let name: String
  /// What stands in it.
  let letters: String
  /// Colour of its type.
  let color: String
  /// What the line around it tells.
  let status: RelationStatus
  /// Colours of the paper.
  let looks: ThemeLooks

  /// The tile as it is drawn.
  var node: Drawing.Node {
    let isStated = status == .asserted
    let style = ["filled"] + [looks.dashes[status]].compactMap(\.self)
    return Drawing.Node(
      name, label: .lines([[Label.Run(letters, isBold: true)]]),
      attributes: [
        "id": name, "shape": "box", "style": style.joined(separator: ","), "penwidth": "1.2",
        "fillcolor": isStated ? color : looks.paper, "color": color,
        "fontcolor": isStated ? looks.paper : color, "fontsize": "9", "fixedsize": "true",
        "width": ActorNode.inches(MatrixGrid.tileWidth),
        "height": ActorNode.inches(MatrixGrid.tileHeight),
      ])
  }
}
