public import GraphModel

/// What the gazetteer knows of an actor.
public struct ActorEntry: Hashable, Sendable {
  /// Stable identifier.
  public var id: ActorID
  /// Name shown to readers.
  public var name: String
  /// What sort of actor it is.
  public var kind: ActorKind
  /// The actor that it acts for, if any.
  public var affiliation: ActorID?
  /// Names and acronyms other than ``name``.
  public var aliases: [String]
  /// Adjectives and nouns for the people: "Iranian", "Iranians".
  public var demonyms: [String]
  /// Capitals whose names may stand for the actor: "Tehran".
  public var seats: [String]
  /// Bodies and palaces whose names stand for the actor: "Knesset", "Kremlin".
  public var institutions: [String]

  /// Creates an entry.
  public init(
    id: ActorID, name: String, kind: ActorKind, affiliation: ActorID? = nil,
    aliases: [String] = [], demonyms: [String] = [], seats: [String] = [],
    institutions: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.affiliation = affiliation
    self.aliases = aliases
    self.demonyms = demonyms
    self.seats = seats
    self.institutions = institutions
  }
}
