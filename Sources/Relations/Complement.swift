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
          let closed = preposition == "between" || preposition == "of"
          let found = nominal(after: token + 1, closed: closed)
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

  /// Whether a phrase ends at a token: at a mark, a clause word or a verb of its own.
  private func endsPhrase(_ token: Int) -> Bool {
    switch wordClass(token) {
    case .stop, .comma, .relative, .subordinator, .condition, .modal, .future, .have, .do:
      return true
    default:
      guard let index = predicate(at: token) else { return false }
      return predicates[index].isInfinitive || predicates[index].isFinite && !describes(index)
    }
  }

  /// Whether a bare participle after a noun only describes it: "rounds aimed at".
  private func describes(_ index: Int) -> Bool {
    let head = predicates[index].head
    let followsNoun = wordClass(head - 1) == .other || wordClass(head - 1) == .noun
    return predicates[index].tokens.lowerBound == head && predicates[index].inflection == .past
      && followsNoun && mention(at: head - 1) == nil
  }
}
