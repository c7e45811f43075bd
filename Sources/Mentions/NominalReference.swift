/// What a description or a pronoun refers to.
enum NominalReference: Hashable {
  /// Nothing in view: "other governments".
  case none
  /// The state in view: "the country", "police".
  case state
  /// The state that the phrase itself names: "officials in Ukraine".
  case named(NamedSpan)
  /// The state in view, unless an official speaks for it: "the regime".
  case regime
  /// The state of the person in view: "his government".
  case stateOfPerson
  /// The armed group, party or movement in view; the head is kept.
  case group(head: String)
  /// The international organisation in view.
  case organisation
  /// The person who holds an office: "the prime minister".
  case holder([String])
  /// "He" or "she".
  case person(isFemale: Bool)
  /// "It" and "they".
  case subject
  /// "The two countries", "both sides".
  case pair(Pair)

  /// What two actors a description stands for.
  enum Pair: Hashable {
    /// "The two countries".
    case states
    /// "The two leaders".
    case persons
    /// "Both sides".
    case actors
  }

  /// Whether this is a pronoun's.
  var isPronoun: Bool {
    switch self {
    case .person, .subject: true
    default: false
    }
  }
}
