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
