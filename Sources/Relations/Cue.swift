import GraphModel

/// A word or phrase that tells of a relation, and where its two ends stand.
struct Cue: Hashable, Sendable {
  /// How the cue inflects and how its ends are found.
  enum Part: String, Sendable {
    case verb
    case noun
    case adjective
  }

  /// The words; the first of a verb and the last of a noun inflect.
  let words: [String]
  let part: Part
  let type: RelationType
  /// Places of the source, the best first.
  let source: [Slot]
  /// Places of the target, the best first.
  let target: [Slot]
  /// Whether each end does to the other what the cue says.
  let isMutual: Bool
  /// Share of right readings, as measured or judged.
  let confidence: Double
}

/// A place in the neighbourhood of a cue.
enum Slot: Hashable, Sendable {
  /// Who does it: the subject of an active verb, the agent of a passive one.
  case subject
  /// What it is done to: the object of an active verb, the subject of a passive one.
  case object
  /// The mention right after the verb: "sold Iran planes".
  case recipient
  /// The object, when a word such as "to" comes right after it: "asked Iran to".
  case objectBefore(String)
  /// The first mention of a clause that begins with "that".
  case complement
  /// Who accused before what is denied now: "a charge that Iran denies".
  case accuser
  /// The object of the infinitive below: "threatened to refer Iran".
  case deed
  /// The doer of the clause that the noun helps: "with China's support, Iran".
  case host
  /// Who says what the cue is part of.
  case speaker
  /// The sources among each other: "Iran and Iraq met".
  case each
  /// The possessor or modifier before a noun: "Iran's support", "Israeli strikes".
  case owner
  /// A mention that the noun describes: "its ally Iran", "Iran, an ally of Syria".
  case apposed
  /// The mention after a preposition.
  case after(String)

  init(_ name: String) {
    switch name {
    case "subject": self = .subject
    case "object": self = .object
    case "that": self = .complement
    case "owner": self = .owner
    case "apposed": self = .apposed
    case "accuser": self = .accuser
    case "deed": self = .deed
    case "host": self = .host
    case "recipient": self = .recipient
    case "speaker": self = .speaker
    case "each": self = .each
    default:
      let parts = name.split(separator: "+")
      self = parts.count == 2 ? .objectBefore(String(parts[1])) : .after(name)
    }
  }
}
