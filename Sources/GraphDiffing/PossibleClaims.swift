public import GraphModel

/// What two articles may state, though their graphs do not say that they do: for each relation the
/// sentences, by number.
public struct PossibleClaims: Sendable {
  /// What the old article may state.
  public var old: [Relation.Key: Set<Int>]
  /// What the new article may state.
  public var new: [Relation.Key: Set<Int>]

  /// Creates possible claims.
  public init(old: [Relation.Key: Set<Int>] = [:], new: [Relation.Key: Set<Int>] = [:]) {
    self.old = old
    self.new = new
  }
}
