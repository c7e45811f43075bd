import GraphModel
import Graphviz

/// The node of an actor: a shape that tells its kind around its name.
struct ActorNode: Hashable, Sendable {
  /// Distance between the lines of a double border, which Graphviz adds to the outside.
  private static let borderGap = 4.0
  /// The most characters of a name in a line.
  private static let lineLimit = 22

  /// Name of the node in drawings.
  let name: String
  /// The name of the actor, in lines.
  let lines: [String]
  /// The kind of actor.
  let look: ThemeLooks.Actor
  /// Size of the name, in points.
  private let nameSize: Double
  /// The least width, which gives the lines of an actor with many relations room.
  private let minimalWidth: Double

  /// The nodes of all actors of a content.
  ///
  /// - Complexity: O(*n*) in the number of actors and relations.
  static func nodes(_ content: GraphContent, theme: Theme) -> [ActorNode] {
    let degrees = content.degrees
    return content.actors.indices.map { index in
      ActorNode(
        index, actor: content.actors[index], lines: degrees[index], theme: theme,
        nameSize: content.nameSizes[index])
    }
  }

  /// Creates the node of the actor with an index.
  private init(
    _ index: Int, actor: PoliticalActor, lines count: Int, theme: Theme, nameSize: Double
  ) {
    self.nameSize = nameSize
    minimalWidth = min(130, max(36, 20 + 6 * Double(count)))
    name = Self.name(index)
    lines = Typography.lines(PictureText.name(of: actor), limit: Self.lineLimit)
    look = theme[actor.kind]
  }

  /// Name of the node of the actor with an index.
  static func name(_ index: Int) -> String { "a\(index)" }

  /// What the shape takes, with all its borders.
  var size: (width: Double, height: Double) {
    let inner = innerSize
    let borders = Double(look.borders - 1) * 2 * Self.borderGap
    return (inner.width + borders, inner.height + borders)
  }

  /// Whether the border is a rectangle, apart from its corners.
  var isRectangular: Bool { look.shape == "box" || look.shape == "note" }

  /// The node as it is drawn.
  var node: Drawing.Node {
    let size = innerSize
    return Drawing.Node(
      name, label: .lines(lines.map { [Label.Run($0, isBold: true)] }),
      attributes: attributes(width: size.width, height: size.height))
  }

  /// A box of the same size without text, for the layout.
  var placeholder: Drawing.Node {
    Drawing.Node(
      name,
      attributes: [
        "width": Self.inches(size.width), "height": Self.inches(size.height), "fixedsize": "true",
        "shape": isRectangular ? "box" : look.shape,
      ])
  }

  private var innerSize: (width: Double, height: Double) {
    let widths = lines.map {
      TextMetrics.width(of: $0, size: nameSize, isBold: true)
    }
    let height = Double(lines.count) * nameSize * Typography.leading
    let isRound = look.shape == "ellipse"
    return (
      max(
        minimalWidth,
        (widths.max() ?? 0) * (isRound ? 1.12 : 1.02) + 2 * look.padding * nameSize
          / Typography.nameSize),
      height + (isRound ? 14 : 11)
    )
  }

  private func attributes(width: Double, height: Double) -> [String: String] {
    var attributes = [
      "shape": look.shape, "style": look.style, "fillcolor": look.fill,
      "peripheries": "\(look.borders)", "width": Self.inches(width),
      "height": Self.inches(height), "fixedsize": "true",
    ]
    if nameSize != Typography.nameSize { attributes["fontsize"] = "\(nameSize)" }
    return attributes
  }

  /// A length in inches, to four decimals.
  static func inches(_ points: Double) -> String {
    let parts = Int((points / 72 * 10_000).rounded())
    let rest = String(parts % 10_000)
    return "\(parts / 10_000)." + String(repeating: "0", count: 4 - rest.count) + rest
  }
}

extension ActorNode {
  /// A small shape without text, for the legend.
  static func sample(_ name: String, kind: ActorKind, theme: Theme) -> Drawing.Node {
    let look = theme[kind]
    let isDouble = look.borders > 1
    return Drawing.Node(
      name,
      attributes: [
        "shape": look.shape, "style": look.style, "fillcolor": look.fill,
        "peripheries": "\(look.borders)", "fixedsize": "true", "penwidth": "0.8",
        "width": inches(isDouble ? 16 : 22), "height": inches(isDouble ? 4 : 10),
      ])
  }
}
