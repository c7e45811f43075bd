import GraphModel
import Mentions

/// Relations whose cue is a verb or an adjective.
extension SentenceFrame {
  /// What the predicates of the sentence tell.
  func clauseFindings() -> [Finding] {
    predicates.indices.flatMap { index -> [Finding] in
      for cue in predicates[index].cues {
        let found = finding(cue, of: index)
        if !found.isEmpty { return found }
      }
      return []
    } + compoundFindings()
  }

  private func finding(_ cue: Cue, of index: Int) -> [Finding] {
    var source = first(cue.source) { ends($0, of: index) }
    let isSure = !source.isEmpty
    if source.isEmpty { source = likelySource(cue, of: index) }
    guard !source.isEmpty else { return [] }
    let target = first(cue.target) { ends($0, of: index) }.filter { !source.contains($0) }
    guard !target.isEmpty || cue.target.contains(.each) && source.count > 1 else { return [] }
    return [
      Finding(
        cue: cue, token: predicates[index].head, source: source, target: target,
        circumstance: circumstance(of: index), isSure: isSure)
    ]
  }

  /// A guess at the doer: the police who say that somebody was arrested, or the last subject.
  private func likelySource(_ cue: Cue, of index: Int) -> [Int] {
    if predicates[index].isPassive {
      let isForce = cue.type == .coerces || cue.type == .attacks
      return isForce ? speakers(of: predicates[index].head) : []
    }
    return host(of: index)
  }

  private func ends(_ slot: Slot, of index: Int) -> [Int] {
    let predicate = predicates[index]
    let end = predicate.tokens.upperBound
    switch slot {
    case .subject where predicate.isPassive: return agent(ofPassive: index)
    case .subject: return subjects(of: index)
    case .object where predicate.isPassive: return subjects(of: index)
    case .object: return object(after: end)
    case .recipient: return object(after: end, limit: 2)
    case .objectBefore(let word):
      let found = object(after: end)
      let follows = found.last.map { self.word(mentions[$0].tokens.upperBound) == word } ?? false
      return follows ? found : []
    case .speaker: return speakers(of: predicate.head)
    case .deed:
      return word(end) == "to" ? object(after: end + 2) : []
    case .complement: return clauseSubject(after: end)
    case .after(let preposition): return after(preposition, from: end)
    case .accuser: return accuser(before: index)
    case .host: return host(of: index)
    case .owner, .apposed, .each: return []
    }
  }

  /// The subject of the clause that the predicate only adds to.
  private func host(of index: Int) -> [Int] {
    let earlier = predicates[..<index].lastIndex { $0.isFinite }
    return earlier.map { subjects(of: $0) } ?? []
  }

  /// Who accused or demanded before.
  private func accuser(before index: Int) -> [Int] {
    let earlier = predicates[..<index].lastIndex {
      $0.cues.first?.type == .criticizes || $0.cues.first?.type == .demands
    }
    return earlier.map { subjects(of: $0) } ?? []
  }

  /// The doer of a passive: after "by", or the owner of the event that it happened in.
  private func agent(ofPassive index: Int) -> [Int] {
    let end = predicates[index].tokens.upperBound
    let agent = after("by", from: end)
    if !agent.isEmpty { return agent }
    for preposition in ["in", "during"] {
      for token in end..<min(end + 14, words.count) where word(token) == preposition {
        let found = object(after: token + 1, limit: 5)
        if let last = found.last, ownsEvent(last) { return found }
      }
    }
    return []
  }

  /// Whether a hostile noun follows a mention at once: "an Israeli air strike".
  private func ownsEvent(_ mention: Int) -> Bool {
    let end = mentions[mention].tokens.upperBound
    return (end..<min(end + 4, words.count)).contains { token in
      nounCues[token].contains { $0.type.polarity == .conflict }
    }
  }

  /// "U.S.-backed rebels": a participle tied to a mention by a hyphen.
  private func compoundFindings() -> [Finding] {
    compounds.compactMap { compound in
      let cue = compound.cue
      let next = compound.token + 1
      guard let target = mention(at: next) ?? mention(at: next + 1) else { return nil }
      return Finding(
        cue: cue, token: compound.token, source: [compound.source], target: [target],
        circumstance: Circumstance())
    }
  }

  /// The value of the first slot that is filled.
  func first(_ slots: [Slot], _ fill: (Slot) -> [Int]) -> [Int] {
    for slot in slots {
      let found = fill(slot)
      if !found.isEmpty { return found }
    }
    return []
  }
}
