import GraphModel
import Graphviz

/// The key to a picture: only what occurs in it.
struct Legend: Hashable, Sendable {
  /// A sample with its meaning.
  struct Entry: Hashable, Sendable {
    /// What is shown.
    enum Sample: Hashable, Sendable {
      /// A line with Graphviz attributes.
      case line([String: String])
      /// An actor of a kind.
      case actor(ActorKind)
    }

    /// What is shown.
    var sample: Sample
    /// What it means.
    var text: String
  }

  /// The groups of entries, each of which begins a new row.
  var groups: [[Entry]]

  /// The key to a content.
  ///
  /// - Complexity: O(*n*) in the number of actors and relations.
  init(_ content: GraphContent, theme: Theme) {
    groups = [
      Self.types(content, theme: theme), Self.statuses(content) + Self.widths(content),
      Self.kinds(content, theme: theme),
    ].filter { !$0.isEmpty }
  }

  private static func types(_ content: GraphContent, theme: Theme) -> [Entry] {
    Set(content.edges.map(\.relation.type)).sorted().map { type in
      let look = theme[type]
      return Entry(
        sample: .line([
          "color": look.line, "penwidth": "1.6", "dir": type.isSymmetric ? "both" : "forward",
          "arrowhead": look.head, "arrowtail": look.head,
        ]), text: type.title)
    }
  }

  private static func statuses(_ content: GraphContent) -> [Entry] {
    let present = Set(content.edges.map(\.relation.status))
    return RelationStatus.allCases.filter { $0 != .asserted && present.contains($0) }.map {
      status in
      Entry(
        sample: .line([
          "color": Typography.softInk, "penwidth": "1.6", "dir": "none",
          "style": EdgeLook.style(status) ?? "solid",
        ]), text: status == .denied ? "denied" : "planned or possible")
    }
  }

  private static func widths(_ content: GraphContent) -> [Entry] {
    let counts = content.edges.map { max(1, min(5, $0.evidenceCount)) }
    guard let least = counts.min(), let most = counts.max(), least < most else { return [] }
    return [least, most].map { count in
      let number = "\(count)" + (count == 5 ? " or more" : "")
      return Entry(
        sample: .line([
          "color": Typography.softInk, "penwidth": EdgeLook.width(evidence: count), "dir": "none",
        ]), text: number + (count == 1 ? " sentence" : " sentences"))
    }
  }

  private static func kinds(_ content: GraphContent, theme: Theme) -> [Entry] {
    let present = Set(content.actors.map(\.kind))
    guard present.count > 1 else { return [] }
    return ActorKind.allCases.filter(present.contains).map { kind in
      Entry(sample: .actor(kind), text: theme[kind].title)
    }
  }
}

extension Legend {
  private static let sampleWidth = 30.0
  private static let sampleGap = 6.0
  private static let columnGap = 18.0
  private static let rowHeight = 15.0

  /// Draws the key in columns below what is on the canvas.
  ///
  /// - Complexity: O(*n*) in the number of entries.
  func draw(on canvas: inout PictureCanvas, theme: Theme) {
    let widths = groups.joined().map { entry in
      TextMetrics.width(of: entry.text, size: Typography.labelSize)
    }
    guard let widest = widths.max() else { return }
    let column = Self.sampleWidth + Self.sampleGap + widest * 1.04 + Self.columnGap
    let left = canvas.bounds.low.x
    let columns = max(2, Int((canvas.bounds.width + Self.columnGap) / column))
    var top = canvas.bounds.low.y - 14
    let rule = min(canvas.bounds.width, Double(columns) * column - Self.columnGap)
    canvas.addLine(
      id: "rule", from: Point(left, top), to: Point(left + rule, top),
      attributes: ["color": "#D3D9DE", "penwidth": "0.75", "dir": "none"])
    top -= 13
    var number = 0
    for group in groups {
      for (index, entry) in group.enumerated() {
        let place = Point(
          left + Double(index % columns) * column, top - Double(index / columns) * Self.rowHeight)
        Self.draw(entry, number: number, at: place, on: &canvas, theme: theme)
        number += 1
      }
      top -= Double((group.count + columns - 1) / columns) * Self.rowHeight
    }
  }

  private static func draw(
    _ entry: Entry, number: Int, at left: Point, on canvas: inout PictureCanvas, theme: Theme
  ) {
    switch entry.sample {
    case .line(let attributes):
      canvas.addLine(
        id: "key\(number)", from: left, to: Point(left.x + sampleWidth, left.y),
        attributes: attributes)
    case .actor(let kind):
      var node = ActorNode.sample("key\(number)", kind: kind, theme: theme)
      node.attributes["id"] = "key\(number)"
      canvas.add(
        node, at: Box(centre: Point(left.x + sampleWidth / 2, left.y), width: 20, height: 9))
    }
    canvas.addText(
      entry.text, id: "key\(number)text", at: Point(left.x + sampleWidth + sampleGap, left.y))
  }
}
