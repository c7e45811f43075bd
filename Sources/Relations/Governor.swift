import GraphModel

/// What a verb, noun or adjective does to the relation of an infinitive, a gerund or a noun below it.
struct Governor: Hashable, Sendable {
  enum Effect: String, Sendable {
    /// Only a verb: it ends a clause, but passes nothing on.
    case none
    /// Lends its subject to the noun: "launch an attack".
    case light
    /// As ``light``, with the ends swapped: "come under attack".
    case reverse
    /// The deed is planned, possible or wanted.
    case hypothetical
    /// The deed does not happen.
    case denied
    /// The doer will not do it.
    case refused
    /// The deed ends.
    case ended
    /// The deed is what is demanded or threatened, and no relation of its own.
    case blocked
    /// The doer agrees or promises to do it.
    case agreed
    /// The doer threatens to do it.
    case threatened
    /// Reports words.
    case speech
  }

  let words: [String]
  let effect: Effect
  /// Whether the object of the governor, not its subject, does the deed.
  let controlsObject: Bool
}

extension RelationType {
  /// What remains when the doer ends a relation of this type.
  var ended: RelationType? {
    switch self {
    case .aids, .cooperatesWith, .agreesWith, .negotiatesWith: .sanctions
    case .supports: .rejects
    case .sanctions, .coerces, .attacks, .mobilizesAgainst, .threatens, .protests: .yieldsTo
    default: nil
    }
  }

  /// What remains when the doer only promises a relation of this type.
  var agreed: RelationType? {
    switch self {
    case .supports, .aids, .cooperatesWith, .agreesWith: .agreesWith
    default: nil
    }
  }

  /// What remains when the doer refuses a relation of this type.
  var refused: RelationType? { polarity == .cooperation ? .rejects : nil }
}
