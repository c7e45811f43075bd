public import ArticleText
public import GraphModel

/// The actors that are known by name.
public struct Gazetteer: Sendable {
  /// The entries, the user's first.
  private var entries: [ActorEntry]
  private var places: [ActorID: Int]
  private let surnames: [ActorID: [String]]
  private let otherNames: [String]
  private let added: Set<ActorID>
  private let names: NameIndex

  /// Creates a gazetteer of some entries.
  ///
  /// Where two entries claim a name, the earlier one has it as its usual sense.
  ///
  /// - Complexity: O(*n*) in the number of names.
  package init(
    entries: [ActorEntry], surnames: [ActorID: [String]] = [:], otherNames: [String] = [],
    added: Set<ActorID> = []
  ) {
    self.added = added
    self.entries = entries
    self.surnames = surnames
    self.otherNames = otherNames
    var places: [ActorID: Int] = [:]
    var names = NameIndex()
    for (place, entry) in entries.enumerated() {
      places[entry.id] = place
      for (form, forms) in Self.names(of: entry, surnames: surnames[entry.id] ?? []) {
        for name in forms { names.insert(name, entry: place, form: form) }
      }
    }
    for name in otherNames { names.insert(name, entry: nil, form: .other) }
    self.places = places
    self.names = names
  }

  private static func names(
    of entry: ActorEntry, surnames: [String]
  ) -> [(NameForm, [String])] {
    [
      (.name, [entry.name] + entry.aliases), (.demonym, entry.demonyms), (.seat, entry.seats),
      (.institution, entry.institutions), (.surname, surnames),
    ]
  }

  /// A gazetteer that also knows the given entries.
  ///
  /// A given entry wins: its names no longer stand for other actors in the first place. One with a
  /// known id takes that entry's place and keeps its names.
  ///
  /// - Complexity: O(*n*) in the number of names.
  public func adding(_ added: [ActorEntry]) -> Gazetteer {
    let ids = Set(added.map(\.id))
    let merged = added.map { entry in self.entry(entry.id).map { entry.joined(to: $0) } ?? entry }
    return Gazetteer(
      entries: merged + entries.filter { !ids.contains($0.id) }, surnames: surnames,
      otherNames: otherNames, added: ids.union(self.added))
  }

  /// Whether the user has added an actor, so that its names mean it in every context.
  package func isAdded(_ id: ActorID) -> Bool { added.contains(id) }

  /// The entry with an id.
  public func entry(_ id: ActorID) -> ActorEntry? { places[id].map { entries[$0] } }

  /// The known names in a sentence, from left to right, the longest at each place.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public func matches(in tokens: [Token]) -> [NameMatch] {
    let words = tokens.map { NameWord($0) }
    var matches: [NameMatch] = []
    var index = 0
    while index < words.count {
      if let match = longestMatch(in: words, at: index) {
        matches.append(match)
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return matches
  }

  /// The longest known name that begins at a word.
  package func longestMatch(in words: [NameWord], at index: Int) -> NameMatch? {
    guard let (end, senses) = names.longest(in: words, at: index) else { return nil }
    return NameMatch(
      tokens: index..<end,
      senses: senses.map { .init(actor: $0.entry.map { entries[$0].id }, form: $0.form) })
  }
}

extension ActorEntry {
  /// This entry with another's names behind its own.
  fileprivate func joined(to other: ActorEntry) -> ActorEntry {
    var entry = self
    entry.affiliation = affiliation ?? other.affiliation
    entry.aliases += [other.name] + other.aliases
    entry.demonyms += other.demonyms
    entry.seats += other.seats
    entry.institutions += other.institutions
    return entry
  }
}
