import GraphModel
import Mentions

/// Relations whose cue is a noun: "Iran's support for Syria", "talks between A and B".
extension SentenceFrame {
  /// What the nouns of the sentence tell.
  func nounFindings() -> [Finding] {
    words.indices.flatMap { token -> [Finding] in
      guard predicate(at: token) == nil, mention(at: token) == nil else { return [] }
      for cue in nounCues[token] {
        if let found = finding(cue, at: token) { return [found] }
      }
      return []
    }
  }

  private func finding(_ cue: Cue, at token: Int) -> Finding? {
    let end = token + cue.words.count
    let above = governor(ofNounAt: token)
    let effect = above.flatMap { predicates[$0].governor?.effect } ?? .none
    var source = first(cue.source) { ends($0, of: token..<end, above: nil) }
    var target = first(cue.target) { ends($0, of: token..<end, above: nil) }
    target.removeAll(where: source.contains)
    if let above, source.isEmpty || target.isEmpty {
      let subject = subjects(of: above)
      if effect == .reverse {
        if target.isEmpty { target = subject } else if source.isEmpty { source = subject }
      } else if source.isEmpty, cue.source.contains(.subject), effect != .none {
        source = predicates[above].isPassive ? after("by", from: predicates[above].tokens.upperBound) : subject
      }
    }
    target.removeAll(where: source.contains)
    if target.isEmpty, cue.isMutual, source.count > 1 { target = [] } else if source.isEmpty || target.isEmpty { return nil }
    var circumstance = Circumstance()
    if let above { inherit(from: above, into: &circumstance) }
    qualify(&circumstance, before: token)
    return Finding(
      cue: cue, token: token, source: source, target: target, circumstance: circumstance)
  }

  private func ends(_ slot: Slot, of noun: Range<Int>, above: Int?) -> [Int] {
    switch slot {
    case .owner: owners(ofNounAt: noun.lowerBound)
    case .apposed: apposed(to: noun)
    case .after(let preposition): after(preposition, from: noun.upperBound, limit: 12)
    case .subject, .object, .complement: []
    }
  }

  /// Mentions that possess or modify a noun: "Iran's", "Israeli", "U.S.-led", "Israel-Lebanon".
  func owners(ofNounAt noun: Int) -> [Int] {
    var token = noun - 1
    while token >= max(0, noun - 5) {
      if let found = mention(at: token) { return group(endingWith: found) }
      guard predicate(at: token) == nil, wordClass(token).isNominal,
        wordClass(token) != .determiner
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

  /// The predicate whose object holds the noun, or the light passive whose subject it is.
  private func governor(ofNounAt noun: Int) -> Int? {
    var token = noun - 1
    while token >= max(0, noun - 9) {
      if let found = predicate(at: token) { return found }
      let reaches = wordClass(token).isNominal || word(token) == "of" || mention(at: token) != nil
        || wordClass(token) == .conjunction || endsGovernor(token)
      guard reaches else { break }
      token -= 1
    }
    for token in noun..<min(noun + 8, words.count) {
      if let found = predicate(at: token) { return predicates[found].isPassive ? found : nil }
    }
    return nil
  }

  /// Whether a token is the last word of a governing phrase, as "for" in "call for".
  private func endsGovernor(_ token: Int) -> Bool {
    predicates.contains { predicate in
      guard let governor = predicate.governor else { return false }
      return token > predicate.head && token < predicate.head + governor.words.count
    }
  }

  /// "no talks", "possible sanctions".
  private func qualify(_ circumstance: inout Circumstance, before noun: Int) {
    for token in max(0, noun - 3)..<noun where mention(at: token) == nil {
      switch wordClass(token) {
      case .unreal where circumstance.status == .asserted: circumstance.status = .hypothetical
      case .negation: circumstance.status = .denied
      default: break
      }
    }
  }
}
