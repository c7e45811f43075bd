import GraphModel
import Mentions

/// What a predicate or a noun is about, found by walking right.
extension SentenceFrame {
  /// The mentions that are the object of what ends before `start`, at most `limit` tokens on.
  func object(after start: Int, limit: Int = 9) -> [Int] {
    var token = start
    while token < min(start + limit, words.count) {
      if let found = mention(at: token) { return group(beginningWith: found) }
      if let next = predicate(at: token) {
        guard wordClass(token - 1) == .conjunction, token == start + 1 else { return [] }
        return object(after: predicates[next].tokens.upperBound)
      }
      if !nounCues[token].isEmpty, let end = eventEnd(token) { return agent(ofEventEndingAt: end) }
      if isInsertion(token) {
        token += 2
        continue
      }
      guard wordClass(token).isNominal || word(token) == "of" || wordClass(token) == .conjunction
      else { return [] }
      token += 1
    }
    return []
  }

  /// Whether two tokens only lead on to more of the object: ", including", "on Friday".
  private func isInsertion(_ token: Int) -> Bool {
    wordClass(token) == .comma && word(token + 1) == "including"
      || wordClass(token) == .preposition && wordClass(token + 1) == .adverb
  }

  /// The end of a noun cue that is followed by a preposition of its own.
  private func eventEnd(_ token: Int) -> Int? {
    guard let cue = nounCues[token].first else { return nil }
    let end = token + cue.words.count
    let isOwn = nounCues[token].contains { $0.target.contains(.after(word(end))) }
    return isOwn && cue.type.polarity == .conflict ? end : nil
  }

  /// Whoever did what a noun tells: the mention after "by" or "from".
  private func agent(ofEventEndingAt end: Int) -> [Int] {
    let agent = after("by", from: end, limit: 8)
    return agent.isEmpty ? after("from", from: end, limit: 8) : agent
  }

  /// The mentions after the first such preposition that a walk from `start` meets.
  func after(_ preposition: String, from start: Int, limit: Int = 14) -> [Int] {
    var token = start
    while token < min(start + limit, words.count) {
      if mention(at: token) == nil {
        if word(token) == preposition {
          let found =
            preposition == "between"
            ? parties(after: token + 1) : nominal(after: token + 1, closed: preposition == "of")
          if !found.isEmpty { return found }
        }
        if endsPhrase(token) { return [] }
      }
      token += 1
    }
    return []
  }

  /// The first mention of the clause that "that" begins, or that follows at once.
  func clauseSubject(after start: Int) -> [Int] {
    var token = start
    while token < min(start + 6, words.count), word(token) != "that" { token += 1 }
    guard word(token) == "that" else { return [] }
    return object(after: token + 1, limit: 8)
  }

  /// The two sides after "between": "the prince of Oman and two ministers of Iran".
  private func parties(after start: Int) -> [Int] {
    let first = nominal(after: start, closed: true)
    guard first.count == 1, let end = first.last.map({ mentions[$0].tokens.upperBound }) else {
      return first
    }
    for token in end..<min(end + 8, words.count) where mention(at: token) == nil {
      if wordClass(token) == .conjunction { return first + nominal(after: token + 1, closed: true) }
      if predicate(at: token) != nil { return first }
    }
    return first
  }

  /// The mention of the noun phrase that begins at `start`.
  private func nominal(after start: Int, closed: Bool) -> [Int] {
    var token = start
    while token < min(start + 8, words.count) {
      if let found = mention(at: token) { return group(beginningWith: found, closed: closed) }
      guard predicate(at: token) == nil || wordClass(token - 1) == .determiner else { return [] }
      guard wordClass(token).isNominal || word(token) == "of" else { return [] }
      token += 1
    }
    return []
  }

  /// Whether a bare participle after a noun only describes it: "rounds aimed at".
  private func describes(_ index: Int) -> Bool {
    let predicate = predicates[index]
    let before = predicate.head - 1
    return predicate.tokens.lowerBound == predicate.head && mention(at: before) == nil
      && predicate.inflection == .past
      && (wordClass(before) == .other || wordClass(before) == .noun)
  }

  private func endsPhrase(_ token: Int) -> Bool {
    switch wordClass(token) {
    case .stop, .comma, .relative, .subordinator, .condition, .modal, .future, .have, .do: true
    default:
      predicate(at: token).map {
        (predicates[$0].isFinite && !describes($0)) || predicates[$0].isInfinitive
      } ?? false
    }
  }
}
