public import GraphDiffing
import GraphModel

/// A timeline as text: a row for each relation, a column for each version.
public struct TimelineReport: Sendable {
  private let timeline: GraphTimeline

  /// Puts a timeline into words.
  public init(_ timeline: GraphTimeline) { self.timeline = timeline }

  /// The report for a terminal.
  ///
  /// - Parameter color: Whether to write ANSI escape sequences (ECMA-48).
  /// - Returns: Lines that each end with a newline.
  /// - Complexity: O(*n*·*m*) in the number of relations and versions.
  public func terminalText(color: Bool) -> String {
    let ink = Ink(isOn: color)
    let names = timeline.rows.map { row in
      "\(row.source.name) \(row.type.predicate) \(row.target.name)".printable
    }
    let width = names.map(\.count).max() ?? 0
    let header = timeline.labels.indices.map { Self.padded("\($0 + 1)", to: 4) }.joined()
    var lines = [ink.bold(String(repeating: " ", count: width + 2) + header.trimmed)]
    for (row, name) in zip(timeline.rows, names) {
      let margin = String(repeating: " ", count: width - name.count + 1)
      let cells = row.cells.map { Self.cell($0, ink: ink) }.joined()
      lines.append(name + margin + cells.trimmed)
    }
    if timeline.rows.isEmpty { lines = ["no relation in any version"] }
    lines.append("")
    lines += timeline.labels.enumerated().map { "\($0 + 1)  \($1.printable)" }
    if let key { lines.append(ink.faint(key)) }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The symbols and signs that occur, with what they mean; nil when there is no relation.
  private var key: String? {
    let cells = timeline.rows.flatMap(\.cells)
    let statuses = RelationStatus.allCases.filter { status in
      cells.contains { $0.statuses.contains(status) }
    }.map { "\($0.symbol) \($0.rawValue)" }
    let absence = cells.contains(where: \.statuses.isEmpty) ? ["· absent"] : []
    let changes = GraphTimeline.Cell.Change.allCases.filter { change in
      change != .none && cells.contains { $0.change == change }
    }.map { "\($0.sign) \($0.meaning)" }
    let groups = [statuses + absence, changes].filter { !$0.isEmpty }
    return groups.isEmpty ? nil : groups.map { $0.joined(separator: "  ") }.joined(separator: "   ")
  }

  private static func cell(_ cell: GraphTimeline.Cell, ink: Ink) -> String {
    let symbols = cell.statuses.map(\.symbol).joined()
    let text = cell.change.sign + (symbols.isEmpty ? "·" : symbols)
    return ink.sign(cell.change.sign, padded(text, to: 4))
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmed: String { String(reversed().drop { $0 == " " }.reversed()) }
}

extension GraphTimeline.Cell.Change {
  /// One character that tells the change without colour.
  fileprivate var sign: String {
    switch self {
    case .none: " "
    case .appears: "+"
    case .disappears: "-"
    case .changes: "~"
    case .rereads: "\u{2248}"
    }
  }

  /// What the sign says.
  fileprivate var meaning: String { self == .changes ? "status changes" : rawValue }
}

extension RelationStatus {
  /// One character that tells the status.
  fileprivate var symbol: String {
    switch self {
    case .asserted: "●"
    case .hypothetical: "○"
    case .denied: "×"
    }
  }
}
