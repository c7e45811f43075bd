import ActorKnowledge
import GraphModel

/// A name that may be a person's, with what stands around it.
struct PersonCandidate {
  /// The tokens of the name.
  var name: Range<Int>
  /// Its folded words.
  var keys: [String]
  /// What the words before it tell.
  var before: RoleContext
  /// What the words behind it tell.
  var after: RoleContext?
  /// The words behind it that tell it.
  var apposition: Range<Int>?
  /// The well-known person whose full name or family name this is.
  var known: (id: ActorID, isFull: Bool)?

  /// Both contexts.
  var contexts: [RoleContext] { [before] + (after.map { [$0] } ?? []) }
}

extension PersonCandidate {
  /// This name with the title of the one before it: "Senators Juana Quispe and Rita Melk".
  func joined(to other: PersonCandidate?, _ sentence: SentenceWords) -> PersonCandidate {
    guard let other, !before.isTitled, other.before.hasRole, keys.count > 1,
      other.before.words.last?.hasSuffix("s") == true, sentence.key(name.lowerBound - 1) == "and",
      other.name.upperBound == name.lowerBound - 1
    else { return self }
    var joined = self
    joined.before = other.before
    joined.before.start = name.lowerBound
    return joined
  }
}

/// A role behind a name: ", the president of Venezuela,".
struct Apposition {
  /// Its tokens.
  var tokens: Range<Int>
  /// Whom the person acts for.
  var actor: ActorID

  /// Whether a name in it says no more than the person's affiliation.
  func hides(_ name: Range<Int>, of actor: ActorID) -> Bool {
    actor == self.actor && tokens.contains(name.lowerBound)
  }
}
