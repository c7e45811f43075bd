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
    let noun = token..<nounEnd(token)
    let above = governor(ofNounAt: token)
    var source = first(cue.source) { ends($0, of: noun) }
    var target = first(cue.target) { ends($0, of: noun) }
    target.removeAll(where: source.contains)
    let ownsSource = !source.isEmpty
    let isAnswered = ownsSource && cue.type.isVerbalConflict && (above.map(answers) ?? false)
    if let above { complete(&source, &target, of: cue, at: token, above: above, isAnswered) }
    let hasHost = cue.type.isSymmetric || cue.isMutual
    if source.isEmpty, !target.isEmpty, hasHost { source = host(ofNounAt: token) }
    target.removeAll(where: source.contains)
    let isShared = target.isEmpty && cue.target.contains(.each) && source.count > 1
    guard isShared || !source.isEmpty && !target.isEmpty else { return nil }
    var circumstance = Circumstance()
    if let above, !isAnswered {
      inherit(from: above, on: token, into: &circumstance)
      if ownsSource, !isSame(source, subjects(of: above)) { circumstance.dropEffects() }
    }
    qualify(&circumstance, before: token)
    return Finding(
      cue: cue, token: token, source: source, target: target, circumstance: circumstance)
  }

  private func nounEnd(_ token: Int) -> Int { longest(nounCues[token], at: token).end }

  /// Whether two lists of mentions name an actor in common.
  private func isSame(_ one: [Int], _ other: [Int]) -> Bool {
    one.contains { mention in other.contains { mentions[$0].actor == mentions[mention].actor } }
  }

  /// Takes the end that the noun lacks from the verb that governs it.
  private func complete(
    _ source: inout [Int], _ target: inout [Int], of cue: Cue, at token: Int, above: Int,
    _ isAnswered: Bool
  ) {
    let effect = predicates[above].governor?.effect ?? .none
    if isAnswered, target.isEmpty {
      target = subjects(of: above).filter { !source.contains($0) }
    } else if effect == .reverse, source.isEmpty {
      (source, target) = (target, subjects(of: above))
    } else if effect == .reverse, target.isEmpty {
      target = subjects(of: above)
    } else if source.isEmpty, predicates[above].cues.first?.type == .criticizes {
      let accused =
        predicates[above].isPassive ? subjects(of: above) : accused(by: above, before: token)
      source = accused
    } else if source.isEmpty, cue.source.contains(.subject), effect.lendsSubject {
      source = predicates[above].isPassive ? agent(ofLight: above) : subjects(of: above)
    }
  }

  /// "accused Iran of attacks": the mention between the verb and the noun.
  private func accused(by above: Int, before token: Int) -> [Int] {
    let found = object(after: predicates[above].tokens.upperBound)
    return found.filter { mentions[$0].tokens.upperBound < token }
  }

  /// "an agreement was signed by".
  private func agent(ofLight index: Int) -> [Int] {
    after("by", from: predicates[index].tokens.upperBound)
  }

  /// Whoever takes part in an event that only a phrase mentions: "after talks with Iran, Russia
  /// said", "arrived for talks with Iran".
  private func host(ofNounAt noun: Int) -> [Int] {
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

  private func ends(_ slot: Slot, of noun: Range<Int>) -> [Int] {
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
      guard predicate(at: token) == nil, wordClass(token).isNominal,
        wordClass(token) != .determiner || Self.possessives.contains(word(token))
      else { return [] }
      if Self.possessives.contains(word(token)) { return speakersOrSubjects(before: token) }
      token -= 1
    }
    return []
  }

  private static let possessives: Set<String> = ["his", "her", "its", "their"]

  /// Whom a pronoun without a mention most likely stands for: the last subject before it.
  func speakersOrSubjects(before token: Int) -> [Int] {
    guard let above = predicates.lastIndex(where: { $0.isFinite && $0.head < token }) else {
      return []
    }
    let isBlame = predicates[above].cues.first?.type == .criticizes
    let object = isBlame ? accused(by: above, before: token) : []
    return object.isEmpty ? subjects(of: above) : object
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

  /// Whether a predicate answers what somebody else says: "rejected Iran's demands".
  private func answers(_ predicate: Int) -> Bool {
    let governor = predicates[predicate].governor?.effect
    return governor == .denied || governor == .refused || governor == .reverse
      || predicates[predicate].cues.first?.type == .rejects
  }

  /// Who did what the event noun at a token tells.
  func eventSource(at token: Int) -> [Int] {
    guard let cue = nounCues[token].first else { return [] }
    let found = first(cue.source) { ends($0, of: token..<(token + cue.words.count)) }
    guard found.isEmpty, let above = governor(ofNounAt: token), !predicates[above].isPassive
    else { return found }
    return predicates[above].governor?.effect == .light ? subjects(of: above) : []
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

extension RelationType {
  /// Whether it is done with words that call for an answer.
  var isVerbalConflict: Bool {
    switch self {
    case .criticizes, .demands, .threatens: true
    default: false
    }
  }
}

extension Governor.Effect {
  /// Whether the subject of such a governor does what the noun below it tells.
  var lendsSubject: Bool {
    switch self {
    case .none, .speech, .blocked, .reverse: false
    default: true
    }
  }
}
