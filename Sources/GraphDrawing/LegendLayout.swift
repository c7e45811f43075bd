import GraphModel
import Graphviz

/// Where the entries of a legend stand: each group in columns of its own.
struct LegendLayout: Hashable, Sendable {
  /// Width of a sample.
  static let sampleWidth = 30.0
  /// Distance between a sample and its meaning.
  static let sampleGap = 6.0
  /// Distance between a meaning and the next sample.
  static let columnGap = 20.0
  /// Distance between rows.
  static let rowHeight = 15.0
  /// Additional distance between groups.
  static let groupGap = 4.0

  /// The left end of each entry, relative to the upper left corner, in the order of the groups.
  private(set) var places: [[Point]] = []
  /// What the legend takes.
  private(set) var width = 0.0

  /// Places the groups below each other within a width, each in as many even columns as fit.
  ///
  /// - Complexity: O(*n*²) in the number of entries.
  init(_ groups: [[Legend.Entry]], width available: Double) {
    var top = 0.0
    for group in groups {
      let widths = group.map { entry in
        TextMetrics.width(of: entry.text, size: Typography.labelSize) * 1.03 + Self.sampleWidth
          + Self.sampleGap
      }
      let columns = Self.columns(widths, available: available)
      let starts = columns.reduce(into: [0.0]) { $0.append(($0.last ?? 0) + $1 + Self.columnGap) }
      places.append(
        group.indices.map { index in
          Point(
            starts[index % columns.count], top - Double(index / columns.count) * Self.rowHeight)
        })
      width = max(width, (starts.last ?? 0) - Self.columnGap)
      let rows = (group.count + columns.count - 1) / columns.count
      top -= Double(rows) * Self.rowHeight + Self.groupGap
    }
  }

  /// The widths of the columns: the most that fit, evenly filled.
  private static func columns(_ widths: [Double], available: Double) -> [Double] {
    var best = [widths.max() ?? 0]
    for count in stride(from: 2, through: widths.count, by: 1) {
      let columns = (0..<count).map { column in
        stride(from: column, to: widths.count, by: count).map { widths[$0] }.max() ?? 0
      }
      let total = columns.reduce(0, +) + Double(count - 1) * columnGap
      let rows = (widths.count + count - 1) / count
      let isEven = (widths.count + rows - 1) / rows == count
      if total <= available, isEven { best = columns }
    }
    return best
  }
}

extension Legend {
  /// The least width that a legend is given, however narrow the picture is.
  private static let minimalWidth = 330.0

  /// Draws the key below what is on the canvas.
  ///
  /// - Complexity: O(*n*²) in the number of entries.
  func draw(on canvas: inout PictureCanvas, theme: Theme) {
    if groups.isEmpty { return }
    let corner = Point(canvas.bounds.low.x, canvas.bounds.low.y - 14)
    let width = max(canvas.bounds.width, Self.minimalWidth)
    let layout = LegendLayout(groups, width: width)
    canvas.addLine(
      id: "rule", from: corner,
      to: Point(corner.x + max(layout.width, canvas.bounds.width), corner.y),
      attributes: ["color": theme.looks.rule, "penwidth": "0.75", "dir": "none"])
    for (number, (entry, place)) in zip(groups.joined(), layout.places.joined()).enumerated() {
      draw(
        entry, number: number, at: Point(corner.x + place.x, corner.y - 13 + place.y), on: &canvas,
        theme: theme)
    }
  }

  private func draw(
    _ entry: Entry, number: Int, at left: Point, on canvas: inout PictureCanvas, theme: Theme
  ) {
    let width = LegendLayout.sampleWidth
    switch entry.sample {
    case .line(let attributes):
      canvas.addLine(
        id: "key\(number)", from: Point(left.x + 1, left.y), to: Point(left.x + width - 1, left.y),
        attributes: attributes)
    case .actor(let kind):
      var node = ActorNode.sample("key\(number)", kind: kind, theme: theme)
      node.attributes["id"] = "key\(number)"
      canvas.add(node, at: Box(centre: Point(left.x + width / 2, left.y), width: 22, height: 10))
    }
    canvas.addText(
      entry.text, id: "key\(number)text",
      at: Point(left.x + width + LegendLayout.sampleGap, left.y))
  }
}
