import GraphDiffing
import GraphModel
import Graphviz

/// The rows and columns of a timeline.
struct TimelineGrid: Sendable {
  private static let rowHeight = 20.0
  private static let columnWidth = 46.0
  private static let labelGap = 16.0

  let timeline: GraphTimeline
  let theme: Theme
  let options: DrawingOptions

  /// The picture.
  ///
  /// - Complexity: O(*n*·*m*) in the number of relations and versions.
  var canvas: PictureCanvas {
    let corner = Point(0, 0)
    var canvas = PictureCanvas(bounds: Box(low: corner, high: corner), looks: theme.looks)
    let left = (texts.map { TextMetrics.width(of: $0, size: Self.size) }.max() ?? 0) + Self.labelGap
    for column in timeline.labels.indices {
      addCentred(
        "\(column + 1)", id: "head\(column)", at: centre(left, row: -1, column: column),
        on: &canvas, color: theme.looks.ink)
    }
    for (row, text) in texts.enumerated() {
      let y = -Double(row) * Self.rowHeight
      canvas.addText(
        text, id: "row\(row)", at: Point(0, y), size: Self.size, color: theme.looks.ink)
      addRow(row, left: left, on: &canvas)
    }
    if timeline.rows.isEmpty {
      canvas.addText("No relation in any version.", id: "note", at: corner)
    }
    addKey(on: &canvas)
    if let title = options.title, !title.isEmpty {
      canvas.addText(
        title, id: "title", at: Point(0, canvas.bounds.high.y + 16), size: Typography.titleSize,
        color: theme.looks.ink, isBold: true)
    }
    return canvas
  }

  /// The same as an SVG file: a part for each relation, and one for each of its versions.
  var document: FigureDocument {
    var parts: [FigureDocument.Part] = []
    for (row, name) in texts.enumerated() {
      let type = timeline.rows[row].type.rawValue
      parts.append(
        FigureDocument.Part(
          group: "row\(row)", id: "row\(row + 1)", classes: "relation \(type)", tooltip: name))
      for (column, cell) in timeline.rows[row].cells.enumerated() {
        let place = "row\(row + 1)-\(column + 1)"
        if column > 0 {
          parts.append(
            FigureDocument.Part(
              group: "bar\(row)x\(column)", id: place + "-bar", classes: "bar", tooltip: name))
        }
        let state = ([cell.words] + [cell.change.word].compactMap(\.self)).joined(separator: ", ")
        for (kind, classes) in [("cell", "version \(cell.change.rawValue)"), ("sign", "sign")] {
          parts.append(
            FigureDocument.Part(
              group: "\(kind)\(row)x\(column)", id: "\(place)-\(kind)", classes: classes,
              tooltip: "\(name): \(timeline.labels[column]): \(state)"))
        }
      }
    }
    let heads = timeline.labels.indices.map { "head\($0)" }
    return FigureDocument(
      title: options.title ?? "Relations by version", description: description,
      role: "timeline of relations", parts: parts,
      surroundings: ["title", "note"] + heads + TimelineKey.groups
        + timeline.labels.indices.map { "version\($0)" })
  }

  private static let size = 10.5

  private var texts: [String] {
    timeline.rows.map { row in
      [PictureText.name(of: row.source), theme.phrase(row.type), PictureText.name(of: row.target)]
        .joined(separator: " ")
    }
  }

  private var description: String {
    zip(texts, timeline.rows).map { text, row in
      let states = row.cells.enumerated().map { "\($0 + 1) \($1.words)" }
      return "\(text): \(states.joined(separator: ", "))."
    }.joined(separator: " ")
  }

  private func centre(_ left: Double, row: Int, column: Int) -> Point {
    Point(
      left + (Double(column) + 0.5) * Self.columnWidth, -Double(row) * Self.rowHeight)
  }

  private func addRow(_ row: Int, left: Double, on canvas: inout PictureCanvas) {
    let cells = timeline.rows[row].cells
    let color = theme[timeline.rows[row].type].line
    for (column, cell) in cells.enumerated() {
      let place = centre(left, row: row, column: column)
      let node = TimelineCell(cell: cell, color: color, looks: theme.looks)
      if column > 0, !cell.statuses.isEmpty, !cells[column - 1].statuses.isEmpty {
        let before = centre(left, row: row, column: column - 1)
        canvas.addLine(
          id: "bar\(row)x\(column)", from: Point(before.x + 8, before.y),
          to: Point(place.x - 8 - (cell.change == .none ? 0 : 10), place.y),
          attributes: ["color": color, "penwidth": "2", "dir": "none"])
      }
      canvas.add(node.mark("cell\(row)x\(column)"), at: node.box(at: place))
      if let sign = cell.change.sign {
        addCentred(
          sign, id: "sign\(row)x\(column)", at: Point(place.x - 13, place.y), on: &canvas,
          color: theme.looks[cell.change.mark].text)
      }
    }
  }

  private func addCentred(
    _ text: String, id: String, at centre: Point, on canvas: inout PictureCanvas, color: String
  ) {
    let width = TextMetrics.width(of: text, size: Self.size, isBold: true)
    canvas.addText(
      text, id: id, at: Point(centre.x - width / 2, centre.y), size: Self.size, color: color,
      isBold: true)
  }

  private func addKey(on canvas: inout PictureCanvas) {
    if options.showsLegend { TimelineKey(timeline).draw(on: &canvas) }
    for (column, label) in timeline.labels.enumerated() {
      canvas.addText(
        "\(column + 1)   \(label)", id: "version\(column)",
        at: Point(0, canvas.bounds.low.y - 12))
    }
  }
}
