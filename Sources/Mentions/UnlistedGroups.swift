import ActorKnowledge
import GraphModel

/// The unnamed sides of a conflict that an article tells apart, such as "Darfur rebels".
struct UnlistedGroups {
  private(set) var entries: [ActorEntry] = []
  private var places: [String: Int] = [:]
  private let lexicon: Lexicon

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  /// The group that a modifier and a head name; "Syrian rebels" and "Syria's rebels" are one.
  ///
  /// - Parameters:
  ///   - side: What tells the group from others: the state's id, or a folded word.
  ///   - modifier: The word for the group's name: "Syrian".
  ///   - head: The folded head: "rebels".
  /// - Returns: The group's entry, made when it is new.
  mutating func group(side: String, modifier: String, head: String) -> ActorEntry {
    let plural = Self.plural(head)
    let key = "\(side) \(plural)"
    if let place = places[key] { return entries[place] }
    let isOpposition = lexicon.isAny(head, .opposition)
    let name = "\(modifier) \(plural)"
    let entry = ActorEntry(
      id: .slug(name), name: name, kind: isOpposition ? .organisation : .armedGroup)
    places[key] = entries.count
    entries.append(entry)
    return entry
  }

  /// The group of a state whose head is this or the like, if the article has told of one.
  func known(side: String) -> ActorEntry? {
    places.keys.sorted().first { $0.hasPrefix(side + " ") }.flatMap { places[$0] }
      .map { entries[$0] }
  }

  private static func plural(_ head: String) -> String {
    switch head {
    case "opposition", "insurgency", "paramilitaries", "guerrillas": head
    case "militiaman", "militiamen", "militia": "militia"
    case _ where head.hasSuffix("s"): head
    default: head + "s"
    }
  }
}

extension ActorID {
  /// The identifier of an actor that has none: its name in capitals, words joined by `_`.
  static func slug(_ name: String) -> ActorID {
    ActorID(
      NameWord.words(of: name).map { $0.key.uppercased() }.filter {
        $0.first?.isLetter == true || $0.first?.isNumber == true
      }.joined(separator: "_"))
  }
}
