/// A point of the plane in points of 1/72 inch; *y* grows upwards.
public struct Point: Hashable, Sendable {
  /// Distance to the right.
  public var x: Double
  /// Distance upwards.
  public var y: Double

  /// Creates a point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// An upright rectangle.
public struct Box: Hashable, Sendable {
  /// Lower left corner.
  public var low: Point
  /// Upper right corner.
  public var high: Point

  /// Creates a box from its corners.
  public init(low: Point, high: Point) {
    self.low = low
    self.high = high
  }

  /// Creates a box from its centre and its extent.
  public init(centre: Point, width: Double, height: Double) {
    low = Point(centre.x - width / 2, centre.y - height / 2)
    high = Point(centre.x + width / 2, centre.y + height / 2)
  }

  /// Extent along *x*.
  public var width: Double { high.x - low.x }
  /// Extent along *y*.
  public var height: Double { high.y - low.y }
  /// The middle.
  public var centre: Point { Point((low.x + high.x) / 2, (low.y + high.y) / 2) }

  /// The smallest box that holds both.
  public func union(_ other: Box) -> Box {
    Box(
      low: Point(min(low.x, other.low.x), min(low.y, other.low.y)),
      high: Point(max(high.x, other.high.x), max(high.y, other.high.y)))
  }

  /// Whether a point lies inside.
  public func contains(_ point: Point) -> Bool {
    low.x < point.x && point.x < high.x && low.y < point.y && point.y < high.y
  }

  /// Whether the interiors of the two meet.
  public func overlaps(_ other: Box) -> Bool {
    low.x < other.high.x && other.low.x < high.x && low.y < other.high.y && other.low.y < high.y
  }
}

/// A chain of cubic Bézier curves with the tips of its arrowheads.
public struct Curve: Hashable, Sendable {
  /// Control points, 3*n* + 1 of them.
  public var points: [Point]
  /// Tip of the arrowhead at the start, where there is one.
  public var start: Point?
  /// Tip of the arrowhead at the end, where there is one.
  public var end: Point?

  /// Creates a curve.
  public init(_ points: [Point], start: Point? = nil, end: Point? = nil) {
    self.points = points
    self.start = start
    self.end = end
  }
}
