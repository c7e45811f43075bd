import GraphModel

/// A mention while its sentence is being read.
struct Found: Hashable {
  var tokens: Range<Int>
  var actor: ActorID
  var person: ActorID?
  var form: ActorMention.Form
  var kind: ActorKind
  /// Whether this is no mention, but a person who stands in the way of pronouns.
  var isSilent = false
  /// Whether it opens its sentence, as subjects mostly do.
  var isSubject = false
}

extension [Found] {
  /// Whether some tokens are free.
  func isFree(_ tokens: Range<Int>) -> Bool { !contains { $0.tokens.overlaps(tokens) } }
}

extension Found {
  /// Whether this is a mention of a state itself.
  var isState: Bool { kind == .country || kind == .subStateGovernment }
}
