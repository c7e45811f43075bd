import Graphviz

/// The room of a relation's name during the layout.
enum LabelNode {
  /// Name of the node of the relation with an index.
  static func name(_ index: Int) -> String { "l\(index)" }

  /// What a name takes, with a little air around it.
  static func size(_ text: String) -> (width: Double, height: Double) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let widths = lines.map { TextMetrics.width(of: String($0), size: Typography.labelSize) }
    return (
      (widths.max() ?? 0) * 1.02 + 5,
      Double(lines.count) * Typography.labelSize * Typography.leading + 2
    )
  }

  /// The node: an empty box.
  static func node(_ index: Int, look: EdgeLook) -> Drawing.Node {
    let size = size(look.label)
    return Drawing.Node(
      name(index),
      attributes: [
        "shape": "box", "fixedsize": "true", "width": ActorNode.inches(size.width),
        "height": ActorNode.inches(size.height),
      ])
  }
}
