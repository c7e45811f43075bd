import GraphDiffing
import GraphModel
import Graphviz

/// What a version says of a relation, as a mark: filled, hollow, crossed, or a dot.
struct TimelineCell: Hashable, Sendable {
  let cell: GraphTimeline.Cell
  /// Colour of the relation's type.
  let color: String
  /// Colours of the paper and of what is not there.
  let looks: ThemeLooks

  /// The mark.
  func mark(_ name: String) -> Drawing.Node {
    var attributes = [
      "id": name, "shape": "circle", "fixedsize": "true", "width": "0.1667", "height": "0.1667",
      "color": color, "penwidth": "1.6", "style": "filled", "fillcolor": looks.paper,
    ]
    var label = Label.none
    if cell.statuses.contains(.asserted) {
      attributes["fillcolor"] = color
    } else if cell.statuses.contains(.hypothetical) {
      attributes["style"] = "filled,dashed"
    } else if cell.statuses.contains(.denied) {
      attributes["fontsize"] = "10"
      label = .plain("×")
    } else {
      attributes["width"] = "0.04"
      attributes["height"] = "0.04"
      attributes["color"] = looks[.unchanged].line
      attributes["fillcolor"] = looks[.unchanged].line
    }
    return Drawing.Node(name, label: label, attributes: attributes)
  }

  /// What the mark takes.
  func box(at centre: Point) -> Box {
    let size = cell.statuses.isEmpty ? 3.0 : 12.0
    return Box(centre: centre, width: size, height: size)
  }
}

extension GraphTimeline.Cell {
  /// The statuses in words.
  var words: String {
    if statuses.isEmpty { return "absent" }
    let words = statuses.map(\.rawValue).joined(separator: " and ")
    return words + " (\(evidenceCount) \(evidenceCount == 1 ? "sentence" : "sentences"))"
  }
}

extension GraphTimeline.Cell.Change {
  /// The sign before the mark.
  var sign: String? {
    switch self {
    case .none: nil
    case .appears: "+"
    case .disappears: "\u{2212}"
    case .changes: "~"
    case .rereads: "\u{2248}"
    }
  }

  /// The change in a word.
  var word: String? { self == .none ? nil : rawValue }

  /// The same as a mark of a difference.
  var mark: DifferenceMark {
    switch self {
    case .none, .rereads: .unchanged
    case .appears: .added
    case .disappears: .removed
    case .changes: .changed
    }
  }
}
