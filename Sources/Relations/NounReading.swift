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
    let noun = token..<longest(nounCues[token], at: token).end
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
      source = predicates[above].isPassive ? subjects(of: above) : accused(by: above, before: token)
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
