/// A node of the graph: a state, an organisation, an armed group, a party or a person.
public struct PoliticalActor: Hashable, Sendable {
  /// Stable identifier, unique in the graph.
  public var id: ActorID
  /// Name shown to readers.
  public var name: String
  /// What sort of actor it is.
  public var kind: ActorKind
  /// The actor that this one acts for, if any; it need not be in the graph.
  public var affiliation: ActorID?
  /// Where the text refers to it, in text order.
  public var mentions: [Mention]

  /// Creates an actor.
  public init(
    id: ActorID, name: String, kind: ActorKind, affiliation: ActorID? = nil,
    mentions: [Mention] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.affiliation = affiliation
    self.mentions = mentions
  }
}
