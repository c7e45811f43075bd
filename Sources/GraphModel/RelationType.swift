/// What one actor does to, or holds against or for, another.
///
/// Fifteen types correspond to roots of the PLOVER event ontology; `concernedBy` and `opposes` are
/// stances that PLOVER does not have.
public enum RelationType: String, CaseIterable, Hashable, Sendable {
  case supports
  case aids
  case cooperatesWith = "cooperates-with"
  case agreesWith = "agrees-with"
  case negotiatesWith = "negotiates-with"
  case yieldsTo = "yields-to"
  case concernedBy = "concerned-by"
  case criticizes
  case rejects
  case demands
  case threatens
  case protests
  case opposes
  case sanctions
  case mobilizesAgainst = "mobilizes-against"
  case coerces
  case attacks

  /// Whether a relation of this type is friendly or hostile.
  public var polarity: Polarity {
    switch self {
    case .supports, .aids, .cooperatesWith, .agreesWith, .negotiatesWith, .yieldsTo: .cooperation
    default: .conflict
    }
  }

  /// Whether `a type b` means the same as `b type a`.
  public var isSymmetric: Bool {
    switch self {
    case .cooperatesWith, .agreesWith, .negotiatesWith: true
    default: false
    }
  }

  /// The name for readers, such as "cooperates with".
  public var title: String { rawValue.replacing("-", with: " ") }

  /// The words between two names in a sentence, such as "is concerned by".
  public var predicate: String { self == .concernedBy ? "is concerned by" : title }
}

/// The sign of a relation.
public enum Polarity: String, CaseIterable, Hashable, Sendable {
  case cooperation
  case conflict
}

extension RelationType: Comparable {
  /// Orders as the types are declared, from support to attack.
  public static func < (a: RelationType, b: RelationType) -> Bool { a.order < b.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
