import GraphModel
import Mentions

/// Who does what a predicate says, found by walking left.
///
/// Subjects are found in text order, so that one can rest on those before it.
extension SentenceFrame {
  /// The mentions that are the subject of a predicate, joined ones together.
  func subjects(of index: Int) -> [Int] {
    knownSubjects.indices.contains(index) ? knownSubjects[index] : []
  }

  /// Finds the subject of the first predicate whose subject is not known yet.
  func nextSubjects() -> [Int] {
    let index = knownSubjects.count
    let predicate = predicates[index]
    let before = predicate.tokens.lowerBound - 1
    if predicate.isNoun { return holders(ofNoun: index) }
    let isGerund = predicate.inflection == .gerund
    if isGerund, let doer = mention(at: before), !isInPhrase(doer) {
      return group(endingWith: doer)
    }
    if isGerund, !hasBe(predicate), wordClass(before) == .conjunction,
      let twin = predicates[..<index].lastIndex(where: { $0.inflection == .gerund })
    {
      return subjects(of: twin)
    }
    if predicate.isInfinitive || isGerund && !hasBe(predicate) { return controllers(of: index) }
    if mention(at: before) == nil {
      switch wordClass(before) {
      case .relative: return antecedents(before: before)
      case .subordinator where word(before) == "that": return antecedents(before: before)
      case .conjunction, .pronoun: return earlierSubjects(than: index)
      default: break
      }
    }
    if let head = head(before: before + 1) { return group(endingWith: head) }
    return wordClass(before) == .comma ? earlierSubjects(than: index) : []
  }

  /// The predicate that governs an infinitive, a gerund or a noun such as "plan".
  func governor(of index: Int) -> Int? { knownGovernors[index] }

  /// Finds the governor of the first predicate whose governor is not known yet.
  func nextGovernor() -> Int? {
    let index = knownGovernors.count
    let predicate = predicates[index]
    let isGoverned = predicate.isInfinitive || predicate.inflection == .gerund || predicate.isNoun
    guard isGoverned, !hasBe(predicate) else { return nil }
    let end = predicate.tokens.lowerBound
    for token in stride(from: end - 1, through: max(0, end - 14), by: -1) {
      if let found = self.predicate(at: token), found < index {
        let isTwin =
          wordClass(end - 1) == .conjunction && predicates[found].inflection == predicate.inflection
        return isTwin ? governor(of: found) : found
      }
      let kind = wordClass(token)
      if mention(at: token) == nil, kind == .stop || kind == .relative { return nil }
    }
    return nil
  }

  private func hasBe(_ predicate: Predicate) -> Bool {
    predicate.tokens.contains { classes[$0] == .be }
  }

  /// Whether a mention stands in a prepositional phrase other than "with Iran attacking".
  private func isInPhrase(_ mention: Int) -> Bool {
    let before = mentions[mention].tokens.lowerBound - 1
    return wordClass(before) == .preposition && word(before) != "with"
  }

  /// The subject of the nearest finite predicate before another that has one.
  private func earlierSubjects(than index: Int) -> [Int] {
    for other in (max(0, index - 8)..<index).reversed() where predicates[other].isFinite {
      if !knownSubjects[other].isEmpty { return knownSubjects[other] }
    }
    return []
  }

  /// "Iran's plan to", or the subject of the verb before "a plan to".
  private func holders(ofNoun index: Int) -> [Int] {
    let owners = owners(ofNounAt: predicates[index].head)
    return owners.isEmpty ? governor(of: index).map(subjects) ?? [] : owners
  }

  /// The doer of an infinitive or a gerund: the subject of its governor, or the object.
  private func controllers(of index: Int) -> [Int] {
    let start = predicates[index].tokens.lowerBound
    let isInfinitive = predicates[index].isInfinitive
    if isInfinitive, let doer = mention(at: start - 1),
      ["by", "for"].contains(word(mentions[doer].tokens.lowerBound - 1))
    {
      return [doer]
    }
    guard let above = governor(of: index) else {
      let isHeadline = isInfinitive && index == 0 && mention(at: start - 1) != nil
      guard isHeadline else { return earlierSubjects(than: index) }
      return head(before: start).map { group(endingWith: $0) } ?? []
    }
    let takesObject =
      isInfinitive
      ? predicates[above].governor?.controlsObject == true
      : ["of", "for", "from", "with"].contains(word(start - 1))
    let head = predicates[above].head
    let object = (head..<max(head, start)).lazy.compactMap { self.mention(at: $0) }.first
    guard takesObject, !predicates[above].isPassive, let object else { return subjects(of: above) }
    return group(beginningWith: object)
  }

  /// The mentions that a relative pronoun at `token` stands for.
  private func antecedents(before token: Int) -> [Int] {
    var end = token
    if wordClass(end - 1) == .comma { end -= 1 }
    if wordClass(end - 1) == .preposition { end -= 1 }
    if let event = event(before: end) { return eventSource(at: event) }
    if let found = head(before: end, nearest: true) { return group(endingWith: found) }
    let start = phraseStart(end)
    let apposed = wordClass(start - 1) == .comma ? mention(at: start - 2) : nil
    return apposed.map { group(endingWith: $0) } ?? []
  }

  /// The hostile noun that heads the phrase before a token: "an attack on Israel that".
  private func event(before end: Int) -> Int? {
    for token in stride(from: end - 1, through: max(0, end - 10), by: -1) {
      if nounCues[token].contains(where: { $0.type == .attacks }) { return token }
      let isInside =
        mention(at: token) != nil || wordClass(token).isNominal || wordClass(token) == .preposition
      guard isInside, predicate(at: token) == nil else { return nil }
    }
    return nil
  }
}
