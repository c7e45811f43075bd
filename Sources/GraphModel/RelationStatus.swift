/// Whether the text says that a relation holds, may hold, or does not hold.
public enum RelationStatus: String, CaseIterable, Hashable, Sendable {
  /// The text states it, in its own voice or in that of a source.
  case asserted
  /// Planned, conditional, possible or called for.
  case hypothetical
  /// The text says that it is not so.
  case denied
}

/// When a relation holds, seen from the article.
public enum RelationTime: String, CaseIterable, Hashable, Sendable {
  case past
  case present
  case future
}

extension RelationTime: Comparable {
  /// Orders from past to future.
  public static func < (a: RelationTime, b: RelationTime) -> Bool { a.order < b.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
