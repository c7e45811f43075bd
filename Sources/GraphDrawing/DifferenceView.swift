/// What a picture of a difference shows.
public enum DifferenceView: String, CaseIterable, Hashable, Sendable {
  /// Both versions on top of each other.
  case overlay
  /// The old version beside the new one, every actor at the same place.
  case pair
  /// The old version alone, its actors where `after` has them.
  case before
  /// The new version alone, its actors where `before` has them.
  case after
}

/// One of the graphs in a picture of a difference.
enum DifferenceSide: String, Hashable, Sendable {
  case both
  case before
  case after

  /// What the names of its nodes begin with.
  var key: String { String(rawValue.prefix(2)) }
}

extension DifferenceView {
  /// The graphs that it shows, from left to right.
  var sides: [DifferenceSide] {
    switch self {
    case .overlay: [.both]
    case .pair: [.before, .after]
    case .before: [.before]
    case .after: [.after]
    }
  }
}
