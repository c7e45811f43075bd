/// A half-open range of Unicode code points in an article's normalised text.
///
/// The unit follows the TextPositionSelector of the W3C Web Annotation Data Model.
public struct TextRange: Hashable, Sendable {
  /// Offset of the first code point.
  public var start: Int
  /// Offset just past the last code point.
  public var end: Int

  /// Creates the range `start..<end`.
  public init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  /// Number of code points covered.
  public var length: Int { end - start }

  /// Whether `other` lies wholly inside this range.
  public func contains(_ other: TextRange) -> Bool {
    start <= other.start && other.end <= end
  }

  /// Whether the two ranges share a code point.
  public func overlaps(_ other: TextRange) -> Bool {
    start < other.end && other.start < end
  }
}

extension TextRange: Comparable {
  /// Orders by start, then by end.
  public static func < (a: TextRange, b: TextRange) -> Bool {
    (a.start, a.end) < (b.start, b.end)
  }
}
