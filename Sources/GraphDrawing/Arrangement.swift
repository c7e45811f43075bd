import Graphviz

/// Where actors, names of relations and lines of a picture lie.
struct Arrangement: Hashable, Sendable {
  /// What each actor takes.
  var actors: [Box]
  /// What each relation's name takes; empty when names are not drawn.
  var labels: [Box]
  /// The course of each relation from its source to its target, with a gap for its name.
  var lines: [[Curve]]
  /// What all of it takes.
  var bounds: Box
}

extension Curve {
  /// The same course from the other end.
  var reversed: Curve { Curve(points.reversed(), start: end, end: start) }
}
