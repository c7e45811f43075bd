import GraphModel

/// A mention while its sentence is being read.
struct Found: Hashable {
  var tokens: Range<Int>
  var actor: ActorID
  var person: ActorID?
  var form: ActorMention.Form
  var kind: ActorKind
}

extension [Found] {
  /// Whether some tokens are free.
  func isFree(_ tokens: Range<Int>) -> Bool { !contains { $0.tokens.overlaps(tokens) } }
}
