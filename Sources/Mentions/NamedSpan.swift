import ActorKnowledge
import GraphModel

/// A name in a sentence whose sense is settled.
struct NamedSpan: Hashable, Sendable {
  /// The tokens that it covers.
  var tokens: Range<Int>
  /// Whom it names; none when it names no actor.
  var actor: ActorID?
  /// How it refers.
  var form: NameForm
  /// The actor's kind.
  var kind: ActorKind?

  /// Whether this names an actor other than a person.
  var isCollective: Bool { actor != nil && kind != .person }
  /// Whether this names a state or a part of one that governs.
  var isState: Bool { kind == .country || kind == .subStateGovernment }
}
