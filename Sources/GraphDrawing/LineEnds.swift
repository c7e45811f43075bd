import Graphviz

/// Keeps the ends of lines apart along the border of an actor, where a layout lets them meet.
struct LineEnds: Sendable {
  /// The least distance of two ends along the border, in points.
  static let spacing = 8.5
  /// The furthest that an end is moved.
  static let reach = 22.0
  /// Radius of the corners.
  private static let radius = 8.0

  /// One end of a line.
  private struct End {
    var line: Int
    var isStart: Bool
    var tip: Point
    /// Place along the border.
    var place: Double
    /// Place of the border on the way to where the line comes from; lines in this order do not
    /// cross.
    var order: Double
  }

  private let box: Box
  private var ends: [End] = []

  /// Moves the ends of an arrangement's lines at actors whose border is rectangular.
  ///
  /// - Complexity: O(*n*·*m*) in the number of actors and lines.
  static func spread(
    _ arrangement: inout Arrangement, content: GraphContent, actorNodes: [ActorNode]
  ) {
    for actor in content.actors.indices where actorNodes[actor].isRectangular {
      var ends = LineEnds(box: arrangement.actors[actor])
      for (line, edge) in content.edges.enumerated() {
        if edge.source == actor { ends.add(line: line, isStart: true, of: arrangement) }
        if edge.target == actor { ends.add(line: line, isStart: false, of: arrangement) }
      }
      ends.relax()
      ends.apply(to: &arrangement)
    }
  }

  private init(box: Box) { self.box = box }

  private mutating func add(line: Int, isStart: Bool, of arrangement: Arrangement) {
    let curves = arrangement.lines[line]
    guard let curve = isStart ? curves.first?.reversed : curves.last,
      let last = curve.points.last
    else { return }
    let tip = curve.end ?? last
    let origin = curve.points[max(0, curve.points.count - 4)]
    let order = place(of: toward(origin))
    ends.append(
      End(
        line: line, isStart: isStart, tip: tip,
        place: order + turn(from: order, to: place(of: tip)),
        order: order))
  }

  /// Pushes neighbours apart until they keep their distance, or nearly.
  private mutating func relax() {
    guard ends.count > 1 else { return }
    ends.sort { ($0.order, $0.line) < ($1.order, $1.line) }
    let origins = ends.map(\.place)
    let spacing = min(Self.spacing, length / Double(ends.count))
    for _ in 0..<60 {
      for index in ends.indices {
        let next = (index + 1) % ends.count
        let wrap = next == 0 ? length : 0
        let lack = spacing - (ends[next].place + wrap - ends[index].place)
        if lack > 0 {
          ends[index].place -= lack / 2
          ends[next].place += lack / 2
        }
      }
    }
    for index in ends.indices {
      let move = ends[index].place - origins[index]
      ends[index].place = origins[index] + max(-Self.reach, min(Self.reach, move))
    }
  }

  private func apply(to arrangement: inout Arrangement) {
    for end in ends {
      let tip = point(at: end.place)
      let curves = arrangement.lines[end.line]
      guard let curve = end.isStart ? curves.first?.reversed : curves.last else { continue }
      let moved = curve.movingEnd(by: Point(tip.x - end.tip.x, tip.y - end.tip.y))
      if end.isStart {
        arrangement.lines[end.line][0] = moved.reversed
      } else {
        arrangement.lines[end.line][curves.count - 1] = moved
      }
    }
  }
}

extension LineEnds {
  private var length: Double { 2 * (box.width + box.height) }

  /// The shorter way along the border between two places.
  private func turn(from a: Double, to b: Double) -> Double {
    let way = (b - a).truncatingRemainder(dividingBy: length)
    return way > length / 2 ? way - length : way < -length / 2 ? way + length : way
  }

  /// Place along the border, clockwise from the upper left corner, of the border's point nearest to
  /// `point`.
  private func place(of point: Point) -> Double {
    let right = min(max(point.x - box.low.x, 0), box.width)
    let down = min(max(box.high.y - point.y, 0), box.height)
    let sides = [
      (down, right), (box.width - right, box.width + down),
      (box.height - down, 2 * box.width + box.height - right),
      (right, 2 * (box.width + box.height) - down),
    ]
    return sides.min { $0.0 < $1.0 }?.1 ?? 0
  }

  /// The point of the border at a place, on the arc near a corner.
  private func point(at place: Double) -> Point {
    var rest = place.truncatingRemainder(dividingBy: length)
    if rest < 0 { rest += length }
    let (width, height) = (box.width, box.height)
    let corner: Point
    switch rest {
    case ..<width: corner = Point(box.low.x + rest, box.high.y)
    case ..<(width + height): corner = Point(box.high.x, box.high.y - (rest - width))
    case ..<(2 * width + height):
      corner = Point(box.high.x - (rest - width - height), box.low.y)
    default: corner = Point(box.low.x, box.low.y + (rest - 2 * width - height))
    }
    return rounded(corner)
  }

  private func rounded(_ point: Point) -> Point {
    let radius = min(Self.radius, box.height / 2, box.width / 2)
    let x = min(max(point.x, box.low.x + radius), box.high.x - radius)
    let y = min(max(point.y, box.low.y + radius), box.high.y - radius)
    let (dx, dy) = (point.x - x, point.y - y)
    let distance = (dx * dx + dy * dy).squareRoot()
    guard dx != 0, dy != 0 else { return point }
    return Point(x + dx / distance * radius, y + dy / distance * radius)
  }

  /// The point of the border between the centre and `point`.
  private func toward(_ point: Point) -> Point {
    let centre = box.centre
    let (dx, dy) = (point.x - centre.x, point.y - centre.y)
    let scale = max(abs(dx) / (box.width / 2), abs(dy) / (box.height / 2))
    return scale > 0 ? Point(centre.x + dx / scale, centre.y + dy / scale) : centre
  }
}

extension Curve {
  /// The same course with its end, and the direction in which it arrives there, moved.
  fileprivate func movingEnd(by shift: Point) -> Curve {
    var curve = self
    for index in curve.points.indices.suffix(2) {
      curve.points[index].x += shift.x
      curve.points[index].y += shift.y
    }
    if let end = curve.end { curve.end = Point(end.x + shift.x, end.y + shift.y) }
    return curve
  }
}
