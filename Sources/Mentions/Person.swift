import ActorKnowledge
import GraphModel

/// A person whom an article names.
struct Person {
  /// Stable identifier.
  var id: ActorID
  /// The fullest name.
  var name: String
  /// The name's folded words.
  var keys: [String]
  /// Place of the family name's first word among ``keys``.
  var family: Int
  /// Whom the person acts for.
  var affiliation: ActorID?
  /// Whether the affiliation was said, not guessed.
  var isAffiliationStated = false
  /// Folded words of titles and roles that the article gives.
  var roles: Set<String> = []
  /// Whether the person takes part in politics; an analyst does not.
  var isActor = true

  /// The family name's words.
  var familyKeys: ArraySlice<String> { keys[family...] }

  /// The actor that carries the person's relations.
  var carrier: ActorID { affiliation ?? id }

  /// The person as an entry.
  var entry: ActorEntry {
    ActorEntry(id: id, name: name, kind: .person, affiliation: affiliation)
  }

  /// Whether a shorter or equal name may be this person's.
  ///
  /// - Parameters:
  ///   - other: The name's words.
  ///   - titled: Whether a title stands before it, as in "Sheikh Abdullah".
  ///   - isGiven: Whether a word is a common given name.
  /// - Returns: Whether it may.
  func isNamed(_ other: [String], titled: Bool, isGiven: (String) -> Bool) -> Bool {
    let other = Person.bare(other)
    let own = Person.bare(keys)
    guard let last = other.last, let ownLast = own.last else { return false }
    if other == own { return true }
    if other.count == 1 {
      if other == Person.bare(Array(familyKeys)) || last == ownLast {
        return family > 0 || own.count == 1 || last == own[0] || isFamilyFirst(last)
      }
      if family < keys.count, last == keys[family] { return true }
      return own.contains(last) && (titled || !isGiven(last))
    }
    if own.count == 1 { return other.contains(own[0]) && last == own[0] }
    if last == ownLast { return other[0].first == own[0].first || own.contains(other[0]) }
    return isPart(other, of: own)
  }

  private func isFamilyFirst(_ key: String) -> Bool { family == 0 && key == keys[0] }

  private func isPart(_ part: [String], of whole: [String]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { start in
      part.indices.allSatisfy { part[$0] == whole[start + $0] }
    }
  }

  /// A name without the Arabic article and initials.
  static func bare(_ keys: [String]) -> [String] {
    let bare = keys.filter { !["al", "el"].contains($0) && $0.count > 1 }
    return bare.isEmpty ? keys : bare
  }
}
