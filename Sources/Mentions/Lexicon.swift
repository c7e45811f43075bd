import ActorKnowledge
import DataFiles
import GraphModel

/// A class of words that tell how an actor is referred to; see `Data/README.md`.
///
/// The tables write the names with hyphens: `group-head`.
enum WordClass: Int, CaseIterable {
  case abstractBefore, adversary, armed, armedHead, binding, body, bodyNominal, capitalStop,
    clauseOpener, cleric, countryNominal, court, definite, determiner, familyFirst, female,
    follower, force, fromNoun, function, groupAdjective, groupHead, groupNominal, harmless,
    holderNominal, honorific, idleVerb, joinedPlace, locationBefore, locationNoun, looseGroup,
    male, medium, member, modifier, numeral, ofNoun, office, officialBody, opposition,
    organisationNominal, otherGovernments, owned, pairActors, pairPersons, pairStates, particle,
    partyHead,
    past, people, personPrivate, placeHead, placePreposition, possessor, pressed, protest,
    relative, role, rule, stateBodyHead, toNoun, verb, verbLike

  /// The name in the tables.
  var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }

  /// A set that holds this class only.
  fileprivate var bit: UInt64 { 1 << UInt64(rawValue) }
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
    let names = WordClass.allCases.map { ($0.name, $0) }
    let known = Dictionary(names, uniquingKeysWith: { first, _ in first })
    var classes: [String: UInt64] = [:]
    for row in table.rows {
      guard let wordClass = known[row["class"]] else {
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
