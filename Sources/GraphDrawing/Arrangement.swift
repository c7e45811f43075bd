import Graphviz

/// Where actors, names of relations and lines of a picture lie.
struct Arrangement: Hashable, Sendable {
  /// What each actor takes.
  var actors: [Box]
  /// What each relation's name takes; empty when names are not drawn.
  var labels: [Box]
  /// The course of each relation from its source to its target, with a gap for its name.
  var lines: [[Curve]]
  /// What each box around actors takes.
  var clusters: [Box] = []
  /// What all of it takes.
  var bounds: Box
}

extension Arrangement {
  /// The width of rows of actors without a relation, when nothing else is wider.
  private static let rowWidth = 480.0
  /// Distance between actors in rows, and between rows.
  private static let rowGap = 14.0

  /// An arrangement of nothing.
  static func empty(actors: Int) -> Arrangement {
    let nowhere = Box(low: Point(0, 0), high: Point(0, 0))
    return Arrangement(
      actors: [Box](repeating: nowhere, count: actors), labels: [], lines: [],
      bounds: nowhere)
  }

  /// Places actors in rows below all else.
  ///
  /// - Complexity: O(*n*) in the number of actors.
  mutating func addRows(_ indices: [Int], sizes: [(width: Double, height: Double)]) {
    let width = max(bounds.width, Self.rowWidth)
    var left = bounds.low.x
    var top = bounds.low.y - (bounds.height > 0 ? Self.rowGap : 0)
    var bottom = top
    for index in indices {
      let size = sizes[index]
      if left > bounds.low.x, left + size.width > bounds.low.x + width {
        left = bounds.low.x
        top = bottom - Self.rowGap
      }
      actors[index] = Box(
        low: Point(left, top - size.height), high: Point(left + size.width, top))
      left += size.width + Self.rowGap
      bottom = min(bottom, top - size.height)
    }
    for index in indices { bounds = bounds.union(actors[index]) }
  }
}

extension Curve {
  /// The same course from the other end.
  var reversed: Curve { Curve(points.reversed(), start: end, end: start) }
}
