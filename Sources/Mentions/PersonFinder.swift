import ActorKnowledge
import GraphModel

/// Finds the persons of a sentence and whom they act for.
struct PersonFinder {
  let grammar: PersonNameGrammar
  let gazetteer: Gazetteer
  private let roles: RoleReader
  private var sentence: SentenceWords { grammar.sentence }
  private var lexicon: Lexicon { grammar.lexicon }

  /// A name in the sentence with what stands around it.
  private struct Candidate {
    var name: Range<Int>
    var keys: [String]
    var before: RoleContext
    var after: RoleContext?
    var apposition: Range<Int>?
    /// The well-known person whose full name or family name this is.
    var known: (id: ActorID, isFull: Bool)?
  }

  init(grammar: PersonNameGrammar, gazetteer: Gazetteer) {
    self.grammar = grammar
    self.gazetteer = gazetteer
    roles = RoleReader(grammar)
  }

  /// The persons, in text order.
  ///
  /// - Parameters:
  ///   - registry: The persons named so far; new ones are added.
  ///   - pending: The actor of an unnamed leader, taken when his name falls.
  ///   - guess: The actor in view at a token, for roles that name none: a state for offices.
  /// - Returns: A mention for each.
  /// - Complexity: O(*n* *m*) for *n* tokens and *m* persons of the article.
  func persons(
    _ registry: inout PersonRegistry, pending: inout ActorID?,
    guess: (Int, RoleContext) -> ActorID?
  ) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < sentence.count {
      if let span = grammar.span(covering: index), span.kind != .person {
        index = span.tokens.upperBound
        continue
      }
      guard let candidate = candidate(at: index, floor: found.last?.tokens.upperBound ?? 0) else {
        index += 1
        continue
      }
      index = candidate.name.upperBound
      guard let place = person(candidate, &registry, &pending, guess) else { continue }
      note(candidate, &registry[place])
      guard registry[place].isActor else { continue }
      found.append(mention(candidate, registry[place]))
    }
    return found
  }

  private func candidate(at index: Int, floor: Int) -> Candidate? {
    guard let name = grammar.name(at: index) else { return nil }
    let before = roles.before(name, floor: floor)
    let behind = roles.after(name)
    var candidate = Candidate(
      name: name, keys: sentence.keys(of: name), before: before, after: behind?.context,
      apposition: behind?.tokens)
    if let span = grammar.span(covering: name.lowerBound), span.kind == .person, let id = span.actor
    {
      let covers = span.tokens == name
      if span.form == .name, covers { candidate.known = (id, true) }
      if span.form == .surname, covers { candidate.known = (id, false) }
    }
    return candidate
  }

  /// The registry's person for a name, made if need be; none when the name is hardly a person's.
  private func person(
    _ candidate: Candidate, _ registry: inout PersonRegistry, _ pending: inout ActorID?,
    _ guess: (Int, RoleContext) -> ActorID?
  ) -> Int? {
    let titled = candidate.before.isTitled
    if let place = registry.index(of: candidate.keys, titled: titled) { return place }
    if let known = candidate.known, let place = registry.add(known: known.id) {
      if !known.isFull, !titled, sentence.isTitleCase == false, hasGivenName(candidate) {
        return nil
      }
      return place
    }
    let hasRole = titled || (candidate.after.map { $0.hasRole || $0.isPrivate } ?? false)
    let words = candidate.keys.count
    guard
      hasRole || (words > 1 && isLikelyPerson(candidate))
        || candidate.after?.actor != nil && words > 1
    else { return nil }
    if sentence.isTitleCase, !hasRole || words > 3 { return nil }
    var affiliation = stated(candidate, registry)
    let isStated = affiliation != nil
    if affiliation == nil { affiliation = guessed(candidate, guess) }
    if affiliation == nil, !hasRole, let group = pending {
      affiliation = group
      pending = nil
    }
    let place = registry.add(
      name: sentence.text(of: candidate.name), keys: candidate.keys, affiliation: affiliation,
      isStated: isStated)
    registry[place].isActor = isActor(candidate, affiliation)
    return place
  }

  private func isActor(_ candidate: Candidate, _ affiliation: ActorID?) -> Bool {
    let contexts = [candidate.before, candidate.after].compactMap { $0 }
    if contexts.contains(where: { $0.hasRole }) { return true }
    if contexts.contains(where: { $0.isPrivate }) { return false }
    return affiliation != nil || candidate.before.hasHonorific
  }

  private func hasGivenName(_ candidate: Candidate) -> Bool {
    let before = candidate.name.lowerBound - 1
    return sentence.isCapital(before) && before > 0
      && grammar.span(covering: before) == nil
      && !lexicon.isAny(sentence.key(before), .capitalStop, .office, .role, .honorific, .cleric)
  }

  /// Whether a name without title looks like a person's: a given name leads, or "al-" follows.
  private func isLikelyPerson(_ candidate: Candidate) -> Bool {
    guard !sentence.isTitleCase else { return false }
    return lexicon.isGivenName(candidate.keys[0])
      || candidate.name.dropFirst().contains { lexicon.isAny(sentence.key($0), .particle) }
  }

  /// The affiliation that the words beside the name state.
  private func stated(_ candidate: Candidate, _ registry: PersonRegistry) -> ActorID? {
    for context in [candidate.before, candidate.after].compactMap({ $0 }) {
      if let servant = context.servant,
        let place = registry.index(of: sentence.keys(of: servant), titled: true),
        servant != candidate.name
      {
        return registry[place].affiliation
      }
      if context.isOpposition, !context.hasOffice, isStateName(context.actor) { continue }
      if let actor = context.actor, !context.isPrivate { return actor }
    }
    return nil
  }

  private func isStateName(_ actor: ActorID?) -> Bool {
    guard let kind = actor.flatMap({ gazetteer.entry($0) })?.kind else { return false }
    return kind == .country || kind == .subStateGovernment
  }

  /// The affiliation that a title or the context suggests.
  private func guessed(
    _ candidate: Candidate, _ guess: (Int, RoleContext) -> ActorID?
  ) -> ActorID? {
    for context in [candidate.before, candidate.after].compactMap({ $0 }) {
      guard context.hasRole, !context.isOpposition || context.hasOffice else { continue }
      if let actor = lexicon.actor(ofTitle: context.words) { return actor }
      if let actor = guess(candidate.name.lowerBound, context) { return actor }
    }
    return nil
  }

  /// Adds what this mention tells of the person.
  private func note(_ candidate: Candidate, _ person: inout Person) {
    for context in [candidate.before, candidate.after].compactMap({ $0 }) {
      person.roles.formUnion(
        context.words.filter { lexicon.isAny($0, .office, .role, .cleric, .female, .male) })
      if context.hasRole || context.hasHonorific {
        person.isActor = person.isActor || context.hasRole
      }
      let mayState = context.hasOffice && !context.isPrivate && !person.isAffiliationStated
      if mayState || person.affiliation == nil, let actor = context.actor, !context.isOpposition,
        !context.isPrivate, actor != person.id
      {
        person.affiliation = actor
        person.isAffiliationStated = true
      }
    }
    let text = sentence.text(of: candidate.name)
    if candidate.keys.count > person.keys.count, candidate.known == nil,
      gazetteer.entry(person.id) == nil
    {
      person.name = text
    }
  }

  private func mention(_ candidate: Candidate, _ person: Person) -> Found {
    let start = candidate.before.isTitled ? candidate.before.start : nil
    return Found(
      tokens: (start ?? candidate.name.lowerBound)..<candidate.name.upperBound,
      actor: person.carrier, person: person.id, form: .person, kind: .person)
  }
}
