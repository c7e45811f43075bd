/// A picture that is too large to be made.
public enum DrawingError: Error, Hashable, Sendable {
  /// An engine would take too long for so many actors and relations.
  case graphTooLarge(engine: DrawingEngine, actors: Int, relations: Int)
  /// A bitmap would have too many pixels.
  case bitmapTooLarge(width: Int, height: Int)
  /// A resolution is not a positive, finite number.
  case resolution(Double)
}

extension DrawingError: CustomStringConvertible {
  /// A sentence that says what to do instead.
  public var description: String {
    switch self {
    case .graphTooLarge(let engine, let actors, let relations):
      "engine \(engine.rawValue) is too slow for \(actors) actors and \(relations) relations: "
        + "use sfdp, or draw fewer types"
    case .bitmapTooLarge(let width, let height):
      "a bitmap of \(width) by \(height) pixels is too large: use a lower resolution, or SVG"
    case .resolution(let value): "\(value) is not a resolution in pixels an inch"
    }
  }
}
