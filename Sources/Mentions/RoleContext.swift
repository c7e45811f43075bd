import ActorKnowledge
import GraphModel

/// What the words around a person's name tell of the person.
struct RoleContext {
  /// The first token of the words before the name that belong to the mention.
  var start: Int?
  /// Whom the words name as the person's state or organisation.
  var actor: ActorID?
  /// Folded words for titles and roles, in text order.
  var words: [String] = []
  /// Whether there is a title or a role, not just "Mr.".
  var hasRole = false
  /// Whether there is an office of a state, such as "minister".
  var hasOffice = false
  /// Whether "Mr." or the like stands before the name.
  var hasHonorific = false
  /// Whether the person speaks only for himself, as an analyst does.
  var isPrivate = false
  /// Whether the person leads an opposition or rebels.
  var isOpposition = false
  /// The name of another person whom the person serves: "an aide to al-Sadr".
  var master: Range<Int>?

  /// Whether the words make the name a person's.
  var isTitled: Bool { hasRole || hasHonorific || isPrivate }

  /// Takes note of a word.
  mutating func note(_ key: String, _ lexicon: Lexicon) {
    if lexicon.isAny(key, .office) { hasOffice = true }
    if lexicon.isAny(key, .office, .role, .cleric) { hasRole = true }
    if lexicon.isAny(key, .honorific) { hasHonorific = true }
    if lexicon.isAny(key, .personPrivate) { isPrivate = true }
    if lexicon.isAny(key, .opposition, .armed) || key == "exiled" { isOpposition = true }
  }
}
