public import GraphModel

/// An actor that differs between two graphs, mentions apart.
public struct ActorChange: Hashable, Sendable {
  /// How an actor differs.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The new graph alone has it.
    case added
    /// The old graph alone has it.
    case removed
    /// It has another id or name.
    case renamed
    /// It has another kind or affiliation.
    case reclassified
  }

  /// How it differs.
  public var kind: Kind
  /// The actor in the old graph.
  public var old: PoliticalActor?
  /// The actor in the new graph.
  public var new: PoliticalActor?
}
