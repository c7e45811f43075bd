import ActorKnowledge
import GraphModel

/// Which words a person's mention covers, and when a name is no mention.
extension PersonFinder {
  /// The mention that a name makes.
  func mention(_ candidate: PersonCandidate, _ person: Person) -> Found {
    var start = candidate.name.lowerBound
    if candidate.before.isTitled || candidate.before.actor != nil {
      start = candidate.before.start ?? start
    }
    if let rival = rival(of: person, in: candidate.before) {
      start = max(start, min(afterPossessive(rival.tokens.upperBound), candidate.name.lowerBound))
    }
    if let end = rule(after: candidate.name) ?? rule(before: candidate.name, from: start) {
      return Found(
        tokens: start..<end, actor: person.carrier, form: .nominal, kind: .organisation)
    }
    return Found(
      tokens: start..<candidate.name.upperBound, actor: person.carrier, person: person.id,
      form: .person, kind: .person)
  }

  /// The state in "Venezuela's opposition leader", which the person does not act for.
  private func rival(of person: Person, in context: RoleContext) -> NamedSpan? {
    guard context.isOpposition, let actor = context.actor, actor != person.affiliation else {
      return nil
    }
    return grammar.spans.first { $0.actor == actor && $0.tokens.lowerBound >= context.start ?? 0 }
  }

  /// The end of "administration" in "the Bush administration": the state, not the person, is meant.
  private func rule(after name: Range<Int>) -> Int? {
    var index = afterPossessive(name.upperBound)
    while lexicon.isAny(sentence.key(index), .modifier), index < name.upperBound + 3 { index += 1 }
    return lexicon.isAny(sentence.key(index), .rule) ? index + 1 : nil
  }

  /// The end of "the government of Prime Minister Quispe", which means the state too.
  private func rule(before name: Range<Int>, from start: Int) -> Int? {
    let heads = (start..<name.lowerBound).filter { lexicon.isAny(sentence.key($0), .rule) }
    return heads.contains { sentence.key($0 + 1) == "of" } ? name.upperBound : nil
  }

  /// Whether a name only tells whose opponents or supporters are meant.
  ///
  /// Supporters of a movement's leader are the movement; those of a president are not the state.
  func isOutsider(_ candidate: PersonCandidate, _ person: Person) -> Bool {
    let start = candidate.before.start ?? candidate.name.lowerBound
    var keys = [sentence.key(afterPossessive(candidate.name.upperBound))]
    if sentence.key(start - 1) == "of" { keys.append(sentence.key(start - 2)) }
    if keys.contains(where: { lexicon.isAny($0, .adversary) }) { return true }
    return keys.contains { lexicon.isAny($0, .follower) }
      && (person.affiliation.map { isState($0) } ?? true)
  }

  private func afterPossessive(_ index: Int) -> Int {
    sentence.isPossessive(index) ? index + 1 : index
  }

  /// Whether an actor is a state.
  func isState(_ actor: ActorID) -> Bool {
    let kind = gazetteer.entry(actor)?.kind
    return kind == .country || kind == .subStateGovernment
  }

  /// Whether a name that nobody has heard of is a person's.
  func isPerson(_ candidate: PersonCandidate) -> Bool {
    if candidate.before.isTitled { return true }
    guard candidate.keys.count > 1 else { return false }
    let apposed = candidate.after.map { $0.hasRole || $0.isPrivate } ?? false
    return apposed || isLikelyPerson(candidate)
  }

  /// Whether a name without title looks like a person's: a given name leads, or "al-" follows.
  private func isLikelyPerson(_ candidate: PersonCandidate) -> Bool {
    lexicon.isGivenName(candidate.keys[0])
      || candidate.name.dropFirst().contains { lexicon.isAny(sentence.key($0), .particle) }
  }

  /// Whether a new person takes part in politics.
  func isActor(_ candidate: PersonCandidate, _ affiliation: ActorID?) -> Bool {
    if candidate.contexts.contains(where: \.hasRole) { return true }
    if candidate.contexts.contains(where: \.isPrivate) { return false }
    return affiliation != nil || candidate.before.hasHonorific
  }

  /// Whether a name is the subject of its clause, to judge by what stands before it.
  func opensClause(_ name: Range<Int>) -> Bool {
    name.lowerBound == 0 || lexicon.isAny(sentence.key(name.lowerBound - 1), .clauseOpener)
  }
}
