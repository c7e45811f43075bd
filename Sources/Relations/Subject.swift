import Mentions

/// Who does what a predicate says, found by walking left.
extension SentenceFrame {
  /// The mentions that are the subject of a predicate, joined ones together.
  func subjects(of index: Int, depth: Int = 0) -> [Int] {
    guard depth < 6 else { return [] }
    let predicate = predicates[index]
    let before = predicate.tokens.lowerBound - 1
    if predicate.isInfinitive || predicate.inflection == .gerund && !hasBe(predicate) {
      return controller(of: index, depth: depth)
    }
    if mention(at: before) == nil {
      switch wordClass(before) {
      case .relative:
        return antecedent(before: before)
      case .subordinator where word(before) == "that" && mention(at: before - 1) != nil:
        return antecedent(before: before)
      case .conjunction:
        return earlier(than: index).map { subjects(of: $0, depth: depth + 1) } ?? []
      default: break
      }
    }
    if let head = head(before: predicate.tokens.lowerBound) { return group(endingWith: head) }
    if wordClass(before) == .comma {
      return earlier(than: index).map { subjects(of: $0, depth: depth + 1) } ?? []
    }
    return []
  }

  /// The predicate that governs an infinitive or a gerund.
  func governor(of index: Int) -> Int? {
    let predicate = predicates[index]
    var token = predicate.tokens.lowerBound - 1
    guard predicate.isInfinitive || predicate.inflection == .gerund, !hasBe(predicate) else {
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

  /// The nearest finite predicate before another.
  private func earlier(than index: Int) -> Int? {
    predicates[..<index].lastIndex { $0.isFinite }
  }

  private func earlierAny(than index: Int) -> Int? { index > 0 ? index - 1 : nil }

  private func controller(of index: Int, depth: Int) -> [Int] {
    guard let above = governor(of: index) else {
      return earlier(than: index).map { subjects(of: $0, depth: depth + 1) } ?? []
    }
    let gap = predicates[above].tokens.upperBound..<predicates[index].tokens.lowerBound
    let object = gap.isEmpty ? nil : gap.lazy.compactMap { self.mention(at: $0) }.first
    let preposition = word(predicates[index].tokens.lowerBound - 1)
    let takesObject =
      predicates[index].isInfinitive
      ? predicates[above].governor?.controlsObject == true
      : ["of", "for", "from", "with"].contains(preposition)
    if takesObject {
      if predicates[above].isPassive { return subjects(of: above, depth: depth + 1) }
      if let object { return group(beginningWith: object) }
      if !predicates[index].isInfinitive || predicates[above].governor?.controlsObject == true {
        return predicates[index].isInfinitive ? [] : subjects(of: above, depth: depth + 1)
      }
    }
    return subjects(of: above, depth: depth + 1)
  }

  /// The mention that a relative pronoun at `token` stands for.
  private func antecedent(before token: Int) -> [Int] {
    var end = token
    if wordClass(end - 1) == .comma { end -= 1 }
    if wordClass(end - 1) == .preposition { end -= 1 }
    return head(before: end, nearest: true).map { group(endingWith: $0) } ?? []
  }

  /// The mention that heads the noun phrase before a token.
  ///
  /// Mentions inside prepositional phrases are passed over, unless nothing else is there and the
  /// preposition is "of": "the leader of Iran".
  func head(before end: Int, nearest: Bool = false) -> Int? {
    var token = end - 1
    var fallback: Int?
    if wordClass(token) == .comma, mention(at: token) == nil {
      guard let opening = openingComma(before: token) else { return nil }
      token = opening - 1
    }
    while token >= 0 {
      if let found = mention(at: token) {
        let start = phraseStart(mentions[found].tokens.lowerBound)
        guard wordClass(start - 1) == .preposition, mention(at: start - 1) == nil, !nearest
        else { return found }
        if word(start - 1) == "of" { fallback = fallback ?? found }
        token = start - 2
      } else if predicate(at: token) != nil {
        return fallback
      } else if wordClass(token).isNominal || wordClass(token) == .preposition {
        token -= 1
      } else {
        return fallback
      }
    }
    return fallback
  }

  /// The first token of a noun phrase whose last known token begins at `token`.
  func phraseStart(_ token: Int) -> Int {
    var start = token
    while start > 0, token - start < 4, mention(at: start - 1) == nil,
      predicate(at: start - 1) == nil, wordClass(start - 1).isNominal,
      wordClass(start - 1) != .possessive, wordClass(start - 1) != .quote
    {
      start -= 1
    }
    return start
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
