/// The closed classes of words that mark the parts of a clause.
enum WordClass: String, Sendable {
  case determiner
  case possessive
  case preposition
  case conjunction
  case relative
  case subordinator
  case condition
  case be
  case have
  case `do`
  case modal
  case future
  case negation
  case adverb
  case pronoun
  case unreal
  case noun
  case comma
  case stop
  case quote
  case hyphen
  case other

  /// Whether words of this class stand before a verb as part of its group.
  var isAuxiliary: Bool {
    switch self {
    case .be, .have, .do, .modal, .future, .negation, .adverb: true
    default: false
    }
  }

  /// Whether words of this class stand inside a noun phrase.
  var isNominal: Bool {
    switch self {
    case .determiner, .possessive, .adverb, .unreal, .noun, .quote, .hyphen, .other, .negation: true
    default: false
    }
  }
}
