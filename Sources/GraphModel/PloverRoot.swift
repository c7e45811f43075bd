/// A root of the PLOVER event ontology (Open Event Data Alliance), of those that news sentences code.
public enum PloverRoot: String, CaseIterable, Hashable, Sendable {
  case support = "SUPPORT"
  case aid = "AID"
  case cooperate = "COOPERATE"
  case agree = "AGREE"
  case consult = "CONSULT"
  case yield = "YIELD"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case request = "REQUEST"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"

  /// Verbal cooperation 1, material cooperation 2, verbal conflict 3, material conflict 4.
  public var quadClass: Int {
    switch self {
    case .agree, .consult, .support: 1
    case .cooperate, .aid, .yield: 2
    case .request, .accuse, .reject, .threaten: 3
    case .protest, .sanction, .mobilize, .coerce, .assault: 4
    }
  }
}

extension RelationType {
  /// The PLOVER root that a relation of this type is coded as; nil for stances, which PLOVER lacks.
  public var ploverRoot: PloverRoot? {
    switch self {
    case .supports: .support
    case .aids: .aid
    case .cooperatesWith: .cooperate
    case .agreesWith: .agree
    case .negotiatesWith: .consult
    case .yieldsTo: .yield
    case .criticizes: .accuse
    case .rejects: .reject
    case .demands: .request
    case .threatens: .threaten
    case .protests: .protest
    case .sanctions: .sanction
    case .mobilizesAgainst: .mobilize
    case .coerces: .coerce
    case .attacks: .assault
    case .concernedBy, .opposes: nil
    }
  }
}
