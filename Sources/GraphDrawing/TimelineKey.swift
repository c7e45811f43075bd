import GraphDiffing
import GraphModel
import Graphviz

/// The key to a timeline: the statuses and changes that occur.
struct TimelineKey: Sendable {
  /// Names of the groups of the key in the SVG that Graphviz writes.
  static let groups = (0..<8).flatMap { ["key\($0)", "key\($0)text"] }
  private static let gap = 18.0

  private var cells: [(cell: GraphTimeline.Cell, text: String)] = []
  private var changes: [(change: GraphTimeline.Cell.Change, text: String)] = []

  init(_ timeline: GraphTimeline) {
    let all = timeline.rows.flatMap(\.cells)
    for (status, text) in [
      (RelationStatus.asserted, "asserted"), (.hypothetical, "planned or possible"),
      (.denied, "denied"),
    ] where all.contains(where: { $0.statuses.contains(status) }) {
      cells.append((.init(statuses: [status], change: .none, evidenceCount: 1), text))
    }
    if all.contains(where: \.statuses.isEmpty) {
      cells.append((.init(statuses: [], change: .none, evidenceCount: 0), "absent"))
    }
    for (change, text) in [
      (GraphTimeline.Cell.Change.appears, "appears"), (.disappears, "disappears"),
      (.changes, "status changes"), (.rereads, "read differently"),
    ] where all.contains(where: { $0.change == change }) {
      changes.append((change, text))
    }
  }

  /// Draws the key in a line below what is on the canvas.
  func draw(on canvas: inout PictureCanvas) {
    var place = Point(6, canvas.bounds.low.y - 18)
    for (number, entry) in cells.enumerated() {
      let mark = TimelineCell(cell: entry.cell, color: canvas.looks.softInk, looks: canvas.looks)
      canvas.add(mark.mark("key\(number)"), at: mark.box(at: place))
      write(entry.text, number: number, at: &place, on: &canvas)
    }
    for (number, entry) in changes.enumerated() {
      canvas.addText(
        entry.change.sign ?? "", id: "key\(cells.count + number)", at: Point(place.x - 3, place.y),
        color: canvas.looks[entry.change.mark].text, isBold: true)
      write(entry.text, number: cells.count + number, at: &place, on: &canvas)
    }
  }

  private func write(
    _ text: String, number: Int, at place: inout Point, on canvas: inout PictureCanvas
  ) {
    canvas.addText(text, id: "key\(number)text", at: Point(place.x + 11, place.y))
    place.x += 11 + TextMetrics.width(of: text, size: Typography.labelSize) + Self.gap
  }
}
