import ActorKnowledge
import DataFiles
import GraphModel

/// A class of words that tell how an actor is referred to; see `Data/README.md`.
enum WordClass: String, CaseIterable {
  case honorific, office, role, cleric, body, member, armed, opposition, people, modifier,
    protest, verb, particle, female, male, function, numeral, rule, past, court,
    possessor, follower, adversary, determiner, definite, medium, owned, relative, force,
    harmless, pressed
  case binding
  case personPrivate = "private"
  case locationBefore = "location-before"
  case locationNoun = "location-noun"
  case abstractBefore = "abstract-before"
  case toNoun = "to-noun"
  case fromNoun = "from-noun"
  case ofNoun = "of-noun"
  case verbLike = "verb-like"
  case familyFirst = "family-first"
  case capitalStop = "capital-stop"
  case looseGroup = "loose-group"
  case groupHead = "group-head"
  case armedHead = "armed-head"
  case partyHead = "party-head"
  case countryNominal = "country-nominal"
  case bodyNominal = "body-nominal"
  case groupNominal = "group-nominal"
  case organisationNominal = "organisation-nominal"
  case groupAdjective = "group-adjective"
  case holderNominal = "holder-nominal"
  case otherGovernments = "other-governments"
  case placeHead = "place-head"
  case stateBodyHead = "state-body-head"
  case officialBody = "official-body"
  case placePreposition = "place-preposition"
  case pairStates = "pair-states"
  case pairActors = "pair-actors"
  case clauseOpener = "clause-opener"
  case idleVerb = "idle-verb"
  case joinedPlace = "joined-place"
}

/// The word lists that mention finding uses.
struct Lexicon: Sendable {
  private let classes: [String: UInt64]
  private let givenNames: Set<String>
  private let titles: [(words: [String], actor: ActorID)]

  /// Reads the lists.
  ///
  /// - Throws: `DataError` when a table is missing, malformed or names an unknown class.
  init() throws(DataError) {
    classes = try Self.classes()
    var names: Set<String> = []
    for row in try DataTable("given-names.tsv", module: "Mentions", required: ["names"]).rows {
      names.formUnion(row.list("names").map { NameWord($0).key })
    }
    givenNames = names
    let table = try DataTable("titles.tsv", module: "Mentions", required: ["title", "actor"])
    titles = table.rows.map { row in
      (NameWord.words(of: row["title"]).map(\.key), ActorID(row["actor"]))
    }
  }

  private static func classes() throws(DataError) -> [String: UInt64] {
    let table = try DataTable("words.tsv", module: "Mentions", required: ["class", "words"])
    var classes: [String: UInt64] = [:]
    for row in table.rows {
      guard let wordClass = WordClass(rawValue: row["class"]) else {
        throw DataError(
          file: table.file, line: row.line, reason: "unknown class \"\(row["class"])\"")
      }
      for word in row.list("words") { classes[NameWord(word).key, default: 0] |= wordClass.bit }
    }
    return classes
  }

  /// Whether a folded word belongs to one of some classes.
  func isAny(_ key: String, _ wanted: WordClass...) -> Bool {
    guard let bits = classes[key] else { return false }
    return wanted.contains { bits & $0.bit != 0 }
  }

  /// Whether a folded word is a common given name.
  func isGivenName(_ key: String) -> Bool { givenNames.contains(key) }

  /// The state whose office a title names without saying so, such as "Secretary of State".
  ///
  /// - Complexity: O(*n*) in the number of titles.
  func actor(ofTitle words: [String]) -> ActorID? {
    titles.first { words.contains($0.words) }?.actor
  }
}

extension WordClass {
  fileprivate var bit: UInt64 { 1 << UInt64(Self.allCases.firstIndex(of: self) ?? 0) }
}
