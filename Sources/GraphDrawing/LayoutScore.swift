import Graphviz

/// How far an arrangement is from one that reads easily in a column; less is better.
struct LayoutScore: Hashable, Comparable, Sendable {
  /// The width of a column in a report, in points.
  static let columnWidth = 600.0

  /// How often lines cross each other.
  let crossings: Int
  /// How often lines run over actors and names that they do not belong to.
  let hits: Int
  /// The penalty.
  let value: Double

  /// Judges an arrangement: crossings, lines over actors and names, width beyond a column, height, length of the lines.
  ///
  /// - Complexity: O(*n*²) in the number of lines.
  init(_ arrangement: Arrangement, content: GraphContent) {
    let courses = arrangement.lines.map(Course.init)
    var crossings = 0
    for (index, course) in courses.enumerated() {
      for other in courses[(index + 1)...] { crossings += course.crossings(other) }
    }
    hits = courses.indices.reduce(0) { sum, line in
      sum + Self.obstacles(of: line, arrangement, content).count { courses[line].passes($0) }
    }
    self.crossings = crossings
    let bounds = arrangement.bounds
    let excess = max(0, bounds.width - Self.columnWidth)
    let length = courses.map(\.length).reduce(0, +)
    let bends = courses.map(\.detour).reduce(0, +)
    value =
      Double(crossings) * 60 + Double(hits) * 400 + excess * 2 + bounds.height * 0.5 + bounds.width
      * 0.2
      + length * 0.08 + bends * 0.12
  }

  /// The actors and names that a line does not belong to.
  private static func obstacles(
    of line: Int, _ arrangement: Arrangement, _ content: GraphContent
  ) -> [Box] {
    let edge = content.edges[line]
    return arrangement.actors.indices.filter { $0 != edge.source && $0 != edge.target }
      .map { arrangement.actors[$0] }
      + arrangement.labels.indices.filter { $0 != line }.map { arrangement.labels[$0] }
  }

  /// Orders by penalty.
  static func < (a: LayoutScore, b: LayoutScore) -> Bool { a.value < b.value }
}

/// The course of a line as a chain of straight pieces.
private struct Course {
  let points: [Point]
  let box: Box

  init(_ curves: [Curve]) {
    var points: [Point] = []
    for curve in curves {
      for start in stride(from: 0, to: curve.points.count - 3, by: 3) {
        for step in 0..<6 { points.append(Self.point(curve.points[start...], Double(step) / 6)) }
      }
      if let last = curve.points.last { points.append(last) }
    }
    self.points = points
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    box = Box(
      low: Point(xs.min() ?? 0, ys.min() ?? 0), high: Point(xs.max() ?? 0, ys.max() ?? 0))
  }

  var length: Double {
    zip(points, points.dropFirst()).reduce(0) { $0 + Self.distance($1.0, $1.1) }
  }

  /// How much longer than straight it is.
  var detour: Double {
    guard let first = points.first, let last = points.last else { return 0 }
    return length - Self.distance(first, last)
  }

  func crossings(_ other: Course) -> Int {
    guard box.overlaps(other.box) else { return 0 }
    var count = 0
    for (a, b) in zip(points, points.dropFirst()) {
      for (c, d) in zip(other.points, other.points.dropFirst()) where Self.cross(a, b, c, d) {
        count += 1
      }
    }
    return count
  }

  /// Whether the line enters or grazes a box.
  func passes(_ other: Box) -> Bool {
    let outer = Box(centre: other.centre, width: other.width + 3, height: other.height + 3)
    return box.overlaps(outer) && points.contains { outer.contains($0) }
  }

  private static func point(_ p: ArraySlice<Point>, _ t: Double) -> Point {
    let i = p.startIndex
    let s = 1 - t
    let (a, b, c, d) = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
    return Point(
      a * p[i].x + b * p[i + 1].x + c * p[i + 2].x + d * p[i + 3].x,
      a * p[i].y + b * p[i + 1].y + c * p[i + 2].y + d * p[i + 3].y)
  }

  private static func distance(_ a: Point, _ b: Point) -> Double {
    ((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y)).squareRoot()
  }

  private static func cross(_ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Bool {
    func side(_ p: Point, _ q: Point, _ r: Point) -> Bool {
      (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x)
    }
    return side(a, b, c) != side(a, b, d) && side(c, d, a) != side(c, d, b)
  }
}
