public import GraphModel

/// A mention in a sentence, linked to its actor.
public struct ActorMention: Hashable, Sendable {
  /// How a mention refers to its actor.
  public enum Form: String, CaseIterable, Hashable, Sendable {
    /// A name or an acronym: "Iran", "NATO".
    case name
    /// "Iranian", "the Iranians", and "Iranian forces" with its noun.
    case demonym
    /// A capital or a palace that stands for its government: "Tehran", "the Kremlin".
    case seat
    /// A description: "the militant group", "the regime", "the ministry".
    case nominal
    /// "he", "it", "they".
    case pronoun
    /// A person's name, with title: "Foreign Minister Lavrov".
    case person
  }

  /// Tokens of the sentence that the mention covers.
  public var tokens: Range<Int>
  /// The same place in code points of the article.
  public var range: TextRange
  /// The actor that carries relations: for an official, the state that he acts for.
  public var actor: ActorID
  /// The person, when one stands for ``actor``.
  public var person: ActorID?
  /// How it refers.
  public var form: Form

  /// Creates a mention.
  public init(
    tokens: Range<Int>, range: TextRange, actor: ActorID, person: ActorID? = nil, form: Form
  ) {
    self.tokens = tokens
    self.range = range
    self.actor = actor
    self.person = person
    self.form = form
  }
}
