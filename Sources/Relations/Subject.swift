import GraphModel
import Mentions

/// Who does what a predicate says, found by walking left.
extension SentenceFrame {
  /// The mentions that are the subject of a predicate, joined ones together.
  func subjects(of index: Int, depth: Int = 0) -> [Int] {
    guard depth < 6 else { return [] }
    let predicate = predicates[index]
    let before = predicate.tokens.lowerBound - 1
    if predicate.isNoun { return ownersOrSubjects(ofGovernorAt: index, depth: depth) }
    if predicate.inflection == .gerund, let doer = mention(at: before),
      wordClass(mentions[doer].tokens.lowerBound - 1) != .preposition
        || word(mentions[doer].tokens.lowerBound - 1) == "with"
    {
      return group(endingWith: doer)
    }
    if predicate.inflection == .gerund, !hasBe(predicate), wordClass(before) == .conjunction,
      let twin = predicates[..<index].lastIndex(where: { $0.inflection == .gerund })
    {
      return subjects(of: twin, depth: depth + 1)
    }
    if predicate.isInfinitive || predicate.inflection == .gerund && !hasBe(predicate) {
      return controller(of: index, depth: depth)
    }
    if mention(at: before) == nil {
      if wordClass(before) == .pronoun {
        return earlierSubjects(than: index, depth: depth)
      }
      switch wordClass(before) {
      case .relative:
        return antecedent(before: before)
      case .subordinator where word(before) == "that":
        return antecedent(before: before)
      case .conjunction:
        return earlierSubjects(than: index, depth: depth)
      default: break
      }
    }
    if let head = head(before: predicate.tokens.lowerBound) { return group(endingWith: head) }
    if wordClass(before) == .comma {
      return earlierSubjects(than: index, depth: depth)
    }
    return []
  }

  /// The predicate that governs an infinitive or a gerund.
  func governor(of index: Int) -> Int? {
    let predicate = predicates[index]
    var token = predicate.tokens.lowerBound - 1
    guard predicate.isInfinitive || predicate.inflection == .gerund || predicate.isNoun,
      !hasBe(predicate)
    else {
      return wordClass(token) == .conjunction && !predicate.isFinite ? earlierAny(than: index) : nil
    }
    var steps = 0
    while steps < 14, token >= 0 {
      if let found = self.predicate(at: token), found != index {
        if wordClass(predicate.tokens.lowerBound - 1) == .conjunction,
          predicates[found].inflection == predicate.inflection
        {
          return governor(of: found)
        }
        return found
      }
      let kind = wordClass(token)
      if mention(at: token) == nil, kind == .stop || kind == .relative { return nil }
      token -= 1
      steps += 1
    }
    return nil
  }

  private func hasBe(_ predicate: Predicate) -> Bool {
    predicate.tokens.contains { classes[$0] == .be }
  }

  /// The subject of the nearest finite predicate before another that has one.
  private func earlierSubjects(than index: Int, depth: Int) -> [Int] {
    for other in predicates[..<index].indices.reversed() where predicates[other].isFinite {
      let found = subjects(of: other, depth: depth + 1)
      if !found.isEmpty { return found }
    }
    return []
  }

  private func earlierAny(than index: Int) -> Int? { index > 0 ? index - 1 : nil }

  /// "Iran's plan to", "a plan by Iran to", or the subject of the verb before "a plan to".
  private func ownersOrSubjects(ofGovernorAt index: Int, depth: Int) -> [Int] {
    let noun = predicates[index].head
    let owners = owners(ofNounAt: noun)
    if !owners.isEmpty { return owners }
    guard let above = governor(of: index) else { return [] }
    return subjects(of: above, depth: depth + 1)
  }

  private func controller(of index: Int, depth: Int) -> [Int] {
    let before = predicates[index].tokens.lowerBound - 1
    if predicates[index].isInfinitive, let doer = mention(at: before),
      ["by", "for"].contains(word(mentions[doer].tokens.lowerBound - 1))
    {
      return [doer]
    }
    guard let above = governor(of: index) else {
      if predicates[index].isInfinitive, mention(at: before) != nil, index == 0 {
        return head(before: before + 1).map { group(endingWith: $0) } ?? []
      }
      return earlierSubjects(than: index, depth: depth)
    }
    let gap = words.indices[
      predicates[above]
        .head..<max(
          predicates[above].head, predicates[index].tokens.lowerBound)]
    let object = gap.lazy.compactMap { self.mention(at: $0) }.first
    let preposition = word(predicates[index].tokens.lowerBound - 1)
    let takesObject =
      predicates[index].isInfinitive
      ? predicates[above].governor?.controlsObject == true
      : ["of", "for", "from", "with"].contains(preposition)
    if takesObject {
      if predicates[above].isPassive { return subjects(of: above, depth: depth + 1) }
      if let object { return group(beginningWith: object) }
    }
    return subjects(of: above, depth: depth + 1)
  }

  /// The mention that a relative pronoun at `token` stands for.
  private func antecedent(before token: Int) -> [Int] {
    var end = token
    if wordClass(end - 1) == .comma { end -= 1 }
    if wordClass(end - 1) == .preposition { end -= 1 }
    if let event = event(before: end) { return eventSource(at: event) }
    if let found = head(before: end, nearest: true) { return group(endingWith: found) }
    var start = phraseStart(end)
    if wordClass(start - 1) == .comma { start -= 1 }
    return mention(at: start - 1).map { group(endingWith: $0) } ?? []
  }

  /// The hostile noun that heads the phrase before a token: "an attack on Israel that".
  private func event(before end: Int) -> Int? {
    for token in stride(from: end - 1, through: max(0, end - 10), by: -1) {
      if nounCues[token].contains(where: { $0.type == .attacks }) { return token }
      let isInside =
        mention(at: token) != nil || wordClass(token).isNominal
        || wordClass(token) == .preposition
      guard isInside, predicate(at: token) == nil else { return nil }
    }
    return nil
  }

  /// The mention that heads the noun phrase before a token.
  ///
  /// Mentions inside prepositional phrases are passed over, unless nothing else is there and the
  /// preposition is "of": "the leader of Iran".
  func head(before end: Int, nearest: Bool = false) -> Int? {
    var token = end - 1
    var fallback: Int?
    if wordClass(token) == .comma, mention(at: token) == nil {
      return headBeyondInsertion(closedAt: token)
    }
    while token >= 0 {
      if let found = mention(at: token) {
        let start = phraseStart(mentions[found].tokens.lowerBound)
        guard wordClass(start - 1) == .preposition, mention(at: start - 1) == nil, !nearest
        else { return found }
        if ["of", "by", "from"].contains(word(start - 1)) { fallback = fallback ?? found }
        token = start - 2
      } else if let found = predicate(at: token) {
        guard isReducedRelative(found) else { return fallback }
        token = predicates[found].tokens.lowerBound - 1
      } else if wordClass(token).isNominal || wordClass(token) == .preposition
        || wordClass(token) == .conjunction && word(token + 1) == "other"
      {
        token -= 1
      } else {
        return fallback
      }
    }
    return fallback
  }

  /// Whether a participle only describes the noun before it: "an officer indicted for".
  private func isReducedRelative(_ index: Int) -> Bool {
    let predicate = predicates[index]
    let isBare =
      predicate.tokens.lowerBound == predicate.head && predicate.governor?.effect != .speech
    return isBare && predicate.inflection == .participle || predicate.isPassive && isBare
  }

  /// The first token of a noun phrase whose last known token begins at `token`.
  func phraseStart(_ token: Int) -> Int {
    var start = token
    if wordClass(token) == .determiner, mention(at: token) != nil { return token }
    while start > 0, token - start < 4, mention(at: start - 1) == nil,
      predicate(at: start - 1) == nil, wordClass(start - 1).isNominal,
      wordClass(start - 1) != .possessive, wordClass(start - 1) != .quote
    {
      start -= 1
    }
    return start
  }

  /// The head of the noun phrase before the insertion which the comma at `end` closes.
  private func headBeyondInsertion(closedAt end: Int) -> Int? {
    let last = mention(at: end - 1)
    var closing = end
    while let opening = openingComma(before: closing) {
      if let last, mentions[last].tokens.lowerBound == opening + 1 { return last }
      if let found = head(before: opening) { return found }
      closing = opening
    }
    return last
  }

  /// The comma that opens the insertion which the comma at `token` closes.
  private func openingComma(before token: Int) -> Int? {
    var start = token - 1
    while start >= 0 {
      if wordClass(start) == .stop { return nil }
      if wordClass(start) == .comma, mention(at: start) == nil { return start }
      start -= 1
    }
    return nil
  }
}
