public import GraphModel

/// How a name in the gazetteer refers to its actor.
public enum NameForm: String, CaseIterable, Hashable, Sendable {
  /// A name or an acronym: "Iran", "IAEA".
  case name
  /// An adjective or a noun for the people: "Iranian".
  case demonym
  /// A capital: "Tehran".
  case seat
  /// A body or a palace: "Knesset", "Kremlin".
  case institution
  /// A family name that is well known without a given name: "Merkel".
  case surname
  /// The name of something that is no actor, such as "Jordan River".
  case other
}

/// A name of the gazetteer that stands in a text.
public struct NameMatch: Hashable, Sendable {
  /// One thing that the name may stand for.
  public struct Sense: Hashable, Sendable {
    /// The actor; none when the name belongs to something else.
    public let actor: ActorID?
    /// How the name refers to it.
    public let form: NameForm
  }

  /// The tokens that the name covers.
  public let tokens: Range<Int>
  /// What it may stand for, the usual sense first; never empty.
  public let senses: [Sense]
}
