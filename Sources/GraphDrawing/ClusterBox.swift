import Graphviz

/// The box around an actor and those who act for it.
struct ClusterBox: Hashable, Sendable {
  /// Distance between the border and the actors in it, in points.
  static let margin = 9.0

  /// Number of the box.
  let index: Int
  /// What it takes.
  let box: Box

  /// Name of the box with a number.
  static func name(_ index: Int) -> String { "c\(index)" }

  /// The box as it is drawn: an outline, so that lines show through it.
  var node: Drawing.Node {
    let name = Self.name(index)
    return Drawing.Node(
      name,
      attributes: [
        "id": name, "shape": "box", "style": "rounded", "penwidth": "0.75", "fixedsize": "true",
        "width": ActorNode.inches(box.width), "height": ActorNode.inches(box.height),
      ])
  }

  /// What a box takes around actors that take `actors`.
  static func box(around actors: [Box]) -> Box? {
    guard let first = actors.first else { return nil }
    let all = actors.reduce(first) { $0.union($1) }
    return Box(
      centre: all.centre, width: all.width + 2 * margin, height: all.height + 2 * margin)
  }
}
