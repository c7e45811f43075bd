import ActorKnowledge
import GraphModel

/// The persons whom an article has named so far.
struct PersonRegistry {
  private(set) var persons: [Person] = []
  private let gazetteer: Gazetteer
  private let lexicon: Lexicon

  init(gazetteer: Gazetteer, lexicon: Lexicon) {
    self.gazetteer = gazetteer
    self.lexicon = lexicon
  }

  subscript(index: Int) -> Person {
    get { persons[index] }
    set { persons[index] = newValue }
  }

  /// The last person named whom these words may name.
  ///
  /// - Complexity: O(*n*) in the number of persons.
  func index(of keys: [String], titled: Bool) -> Int? {
    persons.indices.last { index in
      persons[index].isNamed(keys, titled: titled, isGiven: lexicon.isGivenName)
    }
  }

  /// Adds a well-known person of the gazetteer, unless the article has named that person already.
  mutating func add(known id: ActorID) -> Int? {
    if let index = persons.firstIndex(where: { $0.id == id }) { return index }
    guard let entry = gazetteer.entry(id) else { return nil }
    let keys = NameWord.words(of: entry.name).map(\.key)
    persons.append(
      Person(
        id: id, name: entry.name, keys: keys, family: familyStart(keys),
        affiliation: entry.affiliation))
    return persons.count - 1
  }

  /// Adds a person by name.
  mutating func add(name: String, keys: [String], affiliation: ActorID?, isStated: Bool) -> Int {
    let family = familyStart(keys)
    var person = Person(
      id: id(keys[family...]), name: name, keys: keys, family: family, affiliation: affiliation,
      isAffiliationStated: isStated)
    if isTaken(person.id) { person.id = id(keys[...]) }
    var number = 2
    while isTaken(person.id) {
      person.id = ActorID("\(id(keys[...]))_\(number)")
      number += 1
    }
    persons.append(person)
    return persons.count - 1
  }

  private func isTaken(_ id: ActorID) -> Bool { persons.contains { $0.id == id } }

  private func id(_ keys: ArraySlice<String>) -> ActorID {
    ActorID("PER:" + Person.bare(Array(keys)).joined(separator: "_").uppercased())
  }

  /// Where the family name begins: first in East Asian names, else the last word with its particles.
  private func familyStart(_ keys: [String]) -> Int {
    if keys.count > 1, keys.count < 4, lexicon.isAny(keys[0], .familyFirst),
      !lexicon.isGivenName(keys[keys.count - 1])
    {
      return 0
    }
    var start = keys.count - 1
    if start > 0, lexicon.isAny(keys[start], .numeral) { start -= 1 }
    while start > 1, lexicon.isAny(keys[start - 1], .particle) { start -= 1 }
    return start
  }
}
