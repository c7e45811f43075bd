import Mentions

/// The mention that heads a noun phrase, found by walking left.
extension SentenceFrame {
  /// The mention that heads the noun phrase before a token.
  ///
  /// Mentions inside prepositional phrases are passed over, unless nothing else is there and the
  /// preposition is one of origin: "the leader of Iran", "a report from Iran".
  func head(before end: Int, nearest: Bool = false, insertions: Bool = true) -> Int? {
    var token = end - 1
    var fallback: Int?
    if insertions, wordClass(token) == .comma, mention(at: token) == nil {
      return headBeyondInsertion(closedAt: token)
    }
    while token >= max(0, end - 60) {
      if let found = mention(at: token) {
        let start = phraseStart(mentions[found].tokens.lowerBound)
        guard wordClass(start - 1) == .preposition, mention(at: start - 1) == nil, !nearest
        else { return found }
        if ["of", "by", "from"].contains(word(start - 1)) { fallback = fallback ?? found }
        token = start - 2
      } else if let found = predicate(at: token) {
        guard isReducedRelative(found) else { return fallback }
        token = predicates[found].tokens.lowerBound - 1
      } else if staysInPhrase(token) {
        token -= 1
      } else {
        return fallback
      }
    }
    return fallback
  }

  private func staysInPhrase(_ token: Int) -> Bool {
    wordClass(token).isNominal || wordClass(token) == .preposition
      || wordClass(token) == .conjunction && word(token + 1) == "other"
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

  /// Whether a participle only describes the noun before it: "an officer indicted for".
  private func isReducedRelative(_ index: Int) -> Bool {
    let predicate = predicates[index]
    let isBare = predicate.tokens.lowerBound == predicate.head
    return isBare && predicate.isPassive
  }

  /// The head of the noun phrase before the insertion which the comma at `end` closes.
  private func headBeyondInsertion(closedAt end: Int) -> Int? {
    let last = mention(at: end - 1)
    var commas = 0
    for token in stride(from: end - 1, through: max(0, end - 40), by: -1) {
      guard mention(at: token) == nil else { continue }
      if wordClass(token) == .stop || commas > 6 { return last }
      guard wordClass(token) == .comma else { continue }
      if let last, mentions[last].tokens.lowerBound == token + 1 { return last }
      if let found = head(before: token, insertions: false) { return found }
      commas += 1
    }
    return last
  }
}
