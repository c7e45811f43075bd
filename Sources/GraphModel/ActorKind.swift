/// What sort of political actor a node is.
public enum ActorKind: String, CaseIterable, Hashable, Sendable {
  case country
  case internationalOrganisation = "international-organisation"
  case armedGroup = "armed-group"
  case party
  case subStateGovernment = "sub-state-government"
  case organisation
  case person
}
