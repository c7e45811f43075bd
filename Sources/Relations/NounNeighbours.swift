import GraphModel
import Mentions

/// What stands around a noun: owners, appositions, prepositions, and the verb that governs it.
extension SentenceFrame {
  /// The mentions at a place around a noun.
  func ends(_ slot: Slot, of noun: Range<Int>) -> [Int] {
    switch slot {
    case .owner: owners(ofNounAt: noun.lowerBound)
    case .apposed: apposed(to: noun)
    case .after(let preposition): after(preposition, ofNoun: noun)
    case .speaker: speakers(of: noun.lowerBound)
    case .host: leadingWith(noun.lowerBound) != nil ? host(ofNounAt: noun.lowerBound) : []
    case .subject, .object, .recipient, .objectBefore, .deed, .complement, .each, .accuser: []
    }
  }

  /// The mentions after a preposition of a noun, also beyond its verb: "talks were held between".
  private func after(_ preposition: String, ofNoun noun: Range<Int>) -> [Int] {
    let near = after(preposition, from: noun.upperBound, limit: 12)
    guard near.isEmpty, preposition == "between" || preposition == "with" else { return near }
    for token in noun.upperBound..<min(noun.upperBound + 5, words.count) {
      if mention(at: token) != nil { return [] }
      guard let verb = predicate(at: token) else { continue }
      return after(preposition, from: predicates[verb].tokens.upperBound, limit: 8)
    }
    return []
  }

  /// Mentions that possess or modify a noun: "Iran's", "Israeli", "U.S.-led", "Israel-Lebanon".
  func owners(ofNounAt noun: Int) -> [Int] {
    var token = noun - 1
    while token >= max(0, noun - 5) {
      if let found = mention(at: token) { return group(endingWith: found) }
      guard predicate(at: token) == nil, wordClass(token).isNominal, wordClass(token) != .determiner
      else { return [] }
      token -= 1
    }
    return []
  }

  /// The mention that a noun describes: next to it, or before the comma that parts them.
  private func apposed(to noun: Range<Int>) -> [Int] {
    if let found = mention(at: noun.upperBound) { return [found] }
    var token = noun.lowerBound - 1
    while token >= max(0, noun.lowerBound - 6) {
      if wordClass(token) == .comma, mention(at: token) == nil {
        return mention(at: token - 1).map { [$0] } ?? []
      }
      guard mention(at: token) != nil || wordClass(token).isNominal, predicate(at: token) == nil
      else { return [] }
      token -= 1
    }
    return []
  }

  /// Whoever takes part in an event that only a phrase mentions: "after talks with Iran, Russia
  /// said", "arrived for talks with Iran".
  func host(ofNounAt noun: Int) -> [Int] {
    if let with = leadingWith(noun), let found = mention(at: with - 1) { return [found] }
    if let verb = predicates.lastIndex(where: { $0.head < noun && !$0.isNoun }) {
      return subjects(of: verb)
    }
    guard let verb = predicates.firstIndex(where: { $0.head > noun && $0.isFinite }) else {
      return []
    }
    return subjects(of: verb)
  }

  /// The "with" that leads the phrase of a noun: "with close ties", "with China's support".
  private func leadingWith(_ noun: Int) -> Int? {
    for token in stride(from: noun - 1, through: max(0, noun - 6), by: -1) {
      if mention(at: token) == nil, word(token) == "with" { return token }
      if predicate(at: token) != nil || wordClass(token) == .comma { return nil }
    }
    return nil
  }

  /// The predicate whose object holds the noun, or the light passive whose subject it is.
  func governor(ofNounAt noun: Int) -> Int? {
    var token = noun - 1
    while token >= max(0, noun - 9) {
      if let found = predicate(at: token) { return found }
      let reaches =
        wordClass(token).isNominal || word(token) == "of" || mention(at: token) != nil
        || wordClass(token) == .conjunction || endsGovernor(token)
      guard reaches, word(token) != "of" || !endsNounCue(token) else { break }
      token -= 1
    }
    for token in noun..<min(noun + 8, words.count) {
      if let found = predicate(at: token) { return predicates[found].isPassive ? found : nil }
    }
    return nil
  }

  /// Whether a noun cue ends right before a token: "charges of".
  private func endsNounCue(_ token: Int) -> Bool {
    nounCues.indices.contains(token - 1) && !nounCues[token - 1].isEmpty
  }

  /// Whether a token is the last word of a governing phrase, as "for" in "call for".
  private func endsGovernor(_ token: Int) -> Bool {
    (1..<5).contains { distance in
      let governor = predicate(at: token - distance).flatMap { predicates[$0].governor }
      return distance < governor?.words.count ?? 0
    }
  }
}
