import ActorKnowledge
import GraphModel

/// Finds the organisations that an article introduces by name, with their acronyms.
///
/// "The Free Aceh Movement (GAM)" makes both names known; so does "the Liberation Front of Quebec".
struct IntroducedNames {
  let gazetteer: Gazetteer
  let lexicon: Lexicon

  /// The actors, in the order in which the article introduces them.
  ///
  /// An acronym of an actor of the gazetteer gives an entry with that actor's id.
  ///
  /// - Complexity: O(*n*) in the number of tokens, times the number of actors introduced.
  func entries(in sentences: [SentenceWords]) -> [ActorEntry] {
    var entries: [ActorEntry] = []
    for sentence in sentences where !sentence.isTitleCase {
      var index = 0
      while index < sentence.count {
        guard let name = groupName(in: sentence, at: index) else {
          index += 1
          continue
        }
        add(name, in: sentence, to: &entries)
        index = name.upperBound
      }
    }
    return entries
  }

  private func add(
    _ name: Range<Int>, in sentence: SentenceWords, to entries: inout [ActorEntry]
  ) {
    let acronym = acronym(after: name, in: sentence)
    if let known = gazetteer.longestMatch(in: sentence.words, at: name.lowerBound),
      known.tokens == name, let id = known.senses[0].actor
    {
      guard let acronym, var entry = gazetteer.entry(id) else { return }
      entry.aliases = [acronym]
      entries.append(entry)
      return
    }
    guard isGroup(name, in: sentence) else { return }
    let text = sentence.text(of: name)
    let key = sentence.keys(of: name)
    if entries.contains(where: {
      NameWord.words(of: $0.name).map(\.key) == key.filter { $0 != "the" }
    }) {
      return
    }
    let id = acronym.map { ActorID.slug($0) } ?? .slug(text)
    guard gazetteer.entry(id) == nil else { return }
    entries.append(
      ActorEntry(
        id: id, name: text, kind: kind(of: name, in: sentence),
        aliases: acronym.map { [$0] } ?? []))
  }

  /// A run of capitalised words, joined by "of", "for", "the" and hyphens.
  private func groupName(in sentence: SentenceWords, at start: Int) -> Range<Int>? {
    guard isPart(start, in: sentence), !sentence.isHyphen(start - 1) else { return nil }
    var end = start + 1
    while end < sentence.count, end - start < 12 {
      if isPart(end, in: sentence) {
        end += 1
      } else if let next = joined(end, in: sentence) {
        end = next
      } else {
        break
      }
    }
    let isName = end - start > 1 || acronym(after: start..<end, in: sentence) != nil
    return isName ? start..<end : nil
  }

  private func joined(_ index: Int, in sentence: SentenceWords) -> Int? {
    if sentence.isHyphen(index) || isOwner(index, in: sentence) {
      return isPart(index + 1, in: sentence) ? index + 2 : nil
    }
    guard ["of", "for", "and", "to", "in"].contains(sentence.key(index)) else { return nil }
    let next = sentence.key(index + 1) == "the" ? index + 2 : index + 1
    guard isPart(next, in: sentence) else { return nil }
    if sentence.key(index) == "and" || sentence.key(index) == "in" || sentence.key(index) == "to" {
      return isInsideAcronym(index, in: sentence) ? next + 1 : nil
    }
    let head = sentence.key(index - 1)
    let isHead =
      lexicon.isAny(head, .groupHead) || isInsideAcronym(index, in: sentence)
      || lexicon.isAny(head, .armedHead)
    return isHead ? next + 1 : nil
  }

  /// Whether a possessive belongs to the name, as in "People's Army".
  private func isOwner(_ index: Int, in sentence: SentenceWords) -> Bool {
    sentence.isPossessive(index) && lexicon.isAny(sentence.key(index - 1), .possessor)
  }

  /// Whether an acronym in brackets follows within a few words.
  private func isInsideAcronym(_ index: Int, in sentence: SentenceWords) -> Bool {
    for place in (index + 1)..<min(index + 8, sentence.count) {
      if ["(", "["].contains(sentence.key(place)) {
        return sentence.words[min(place + 1, sentence.count - 1)].shape == .upper
      }
      if [",", ";", "."].contains(sentence.key(place)) { return false }
    }
    return false
  }

  private func isPart(_ index: Int, in sentence: SentenceWords) -> Bool {
    guard sentence.isCapital(index) else { return false }
    let key = sentence.key(index)
    if lexicon.isAny(key, .capitalStop), !lexicon.isAny(key, .groupAdjective),
      index == 0 || ["the", "a", "an", "in"].contains(key)
    {
      return false
    }
    return !lexicon.isAny(key, .honorific, .office, .role)
  }

  private func acronym(after name: Range<Int>, in sentence: SentenceWords) -> String? {
    let open = name.upperBound
    guard ["(", "["].contains(sentence.key(open)), [")", "]"].contains(sentence.key(open + 2)),
      sentence.words[open + 1].shape == .upper
    else { return nil }
    let letters = sentence.key(open + 1)
    guard let first = letters.first, sentence.keys(of: name).contains(where: { $0.first == first })
    else { return nil }
    return sentence.text(of: (open + 1)..<(open + 2))
  }

  /// Whether a name is a group's: it has a head like "Front", and more than a state's name before.
  private func isGroup(_ name: Range<Int>, in sentence: SentenceWords) -> Bool {
    let heads = name.filter {
      lexicon.isAny(sentence.key($0), .groupHead) && sentence.isCapital($0)
    }
    guard let head = heads.last else { return false }
    let isOf = head + 1 < name.upperBound && ["of", "for"].contains(sentence.key(head + 1))
    guard isOf || head == name.upperBound - 1 else { return false }
    var index = name.lowerBound
    var distinct = 0
    while index < name.upperBound {
      if let match = gazetteer.longestMatch(in: sentence.words, at: index) {
        index = match.tokens.upperBound
        let isBody = match.senses[0].form == .institution && match.tokens.count == 1
        if match.tokens.upperBound > head, match.tokens.lowerBound <= head, !isBody { return false }
      } else {
        let key = sentence.key(index)
        if index != head, !key.isEmpty, key != "'s", !["of", "for", "the", "and"].contains(key),
          !lexicon.isAny(key, .office, .role, .capitalStop) || lexicon.isAny(key, .groupAdjective)
        {
          distinct += 1
        }
        index += 1
      }
    }
    return (distinct > 0 || isOf) && !isStateBody(name, head: head, in: sentence)
  }

  /// "Iran's Atomic Energy Organization" and "Iranian Ski Council" are parts of a state.
  private func isStateBody(_ name: Range<Int>, head: Int, in sentence: SentenceWords) -> Bool {
    guard lexicon.isAny(sentence.key(head), .stateBodyHead) else { return false }
    let isOwned = sentence.isPossessive(name.lowerBound - 1)
    let first = gazetteer.longestMatch(in: sentence.words, at: name.lowerBound)?.senses[0]
    return isOwned || first?.form == .demonym || first?.form == .name
  }

  private func kind(of name: Range<Int>, in sentence: SentenceWords) -> ActorKind {
    let keys = sentence.keys(of: name)
    if keys.contains(where: { lexicon.isAny($0, .partyHead) }) { return .party }
    if keys.contains(where: { lexicon.isAny($0, .armedHead) }) { return .armedGroup }
    return .organisation
  }
}
