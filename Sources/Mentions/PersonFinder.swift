import ActorKnowledge
import GraphModel

/// Finds the persons of a sentence and whom they act for.
struct PersonFinder {
  let grammar: PersonNameGrammar
  let gazetteer: Gazetteer
  private let roles: RoleReader
  var sentence: SentenceWords { grammar.sentence }
  var lexicon: Lexicon { grammar.lexicon }

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
  ///   - guess: The actor in view at a token behind other persons, for roles that name none: a state for
  ///     offices.
  /// - Returns: A mention for each, silent for those who are no actors, and the roles behind their names.
  /// - Complexity: O(*n* *m*) for *n* tokens and *m* persons of the article.
  func persons(
    _ registry: inout PersonRegistry, pending: inout ActorID?,
    guess: (Int, RoleContext, [Found]) -> ActorID?
  ) -> (found: [Found], appositions: [Apposition]) {
    var found: [Found] = []
    var appositions: [Apposition] = []
    var last: PersonCandidate?
    var index = 0
    while index < sentence.count {
      let floor = found.last?.tokens.upperBound ?? 0
      guard let candidate = candidate(at: index, floor: floor, registry)?.joined(to: last, sentence)
      else {
        index = grammar.span(covering: index)?.tokens.upperBound ?? index + 1
        continue
      }
      index = candidate.name.upperBound
      last = candidate
      guard
        let place = person(
          candidate, &registry, &pending, { guess($0, $1, found) })
      else { continue }
      if !sentence.isTitleCase { note(candidate, &registry[place]) }
      var mention = mention(candidate, registry[place])
      mention.isSilent = !registry[place].isActor || isOutsider(candidate, registry[place])
      found.append(mention)
      if !mention.isSilent, let tokens = candidate.apposition {
        appositions.append(Apposition(tokens: tokens, actor: registry[place].carrier))
      }
    }
    return (found, appositions)
  }

  private func candidate(
    at index: Int, floor: Int, _ registry: PersonRegistry
  ) -> PersonCandidate? {
    guard let name = name(at: index, registry), !isPlace(name) else { return nil }
    let behind = roles.after(name)
    var candidate = PersonCandidate(
      name: name, keys: sentence.keys(of: name), before: roles.before(name, floor: floor),
      after: behind?.context, apposition: behind?.tokens)
    if let span = grammar.span(covering: name.lowerBound), span.kind == .person,
      span.tokens == name, let id = span.actor
    {
      candidate.known = (id, span.form == .name)
    }
    return candidate
  }

  /// The name at a token; a country's name can be a family name that the article has introduced.
  private func name(at index: Int, _ registry: PersonRegistry) -> Range<Int>? {
    guard let span = grammar.span(covering: index), span.actor != nil, span.kind != .person else {
      let name = grammar.name(at: index)
      return sentence.isTitleCase ? name.flatMap { known(in: $0, registry) } : name
    }
    guard span.tokens.count == 1, span.form == .name || span.form == .seat,
      sentence.words[index].shape == .capital
    else { return nil }
    let key = sentence.key(index)
    let isFamilyName = registry.persons.contains { $0.keys.count > 1 && $0.keys.last == key }
    return isFamilyName ? span.tokens : nil
  }

  /// The longest beginning of a run of capitalised words that names a person already known.
  private func known(in run: Range<Int>, _ registry: PersonRegistry) -> Range<Int>? {
    let ends = (run.lowerBound + 1...run.upperBound).reversed()
    let end = ends.first { end in
      registry.index(of: sentence.keys(of: run.lowerBound..<end), titled: false) != nil
    }
    if let end { return run.lowerBound..<end }
    guard let span = grammar.span(covering: run.lowerBound), span.kind == .person else {
      return nil
    }
    return span.tokens
  }

  /// Whether a name is that of a place or a thing: "Sadr City", "Nobel Prize", "Plains of Arafat".
  private func isPlace(_ name: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    if name.count == 1, sentence.key(before) == "of", sentence.isCapital(before - 1),
      !lexicon.isAny(sentence.key(before - 1), .office, .role, .body, .member, .follower)
    {
      return true
    }
    return isNamedThing(name)
  }

  private func isNamedThing(_ name: Range<Int>) -> Bool {
    sentence.isCapital(name.upperBound) && lexicon.isAny(sentence.key(name.upperBound), .placeHead)
      || lexicon.isAny(sentence.key(name.upperBound - 1), .placeHead)
        && !lexicon.isGivenName(sentence.key(name.lowerBound))
  }

  /// The registry's person for a name, made if need be; none when the name is hardly a person's.
  private func person(
    _ candidate: PersonCandidate, _ registry: inout PersonRegistry, _ pending: inout ActorID?,
    _ guess: (Int, RoleContext) -> ActorID?
  ) -> Int? {
    let titled = candidate.before.isTitled
    if let place = registry.index(of: candidate.keys, titled: titled) { return place }
    if let known = candidate.known, let place = registry.add(known: known.id) { return place }
    guard !sentence.isTitleCase, isPerson(candidate) else { return nil }
    let stated = stated(candidate, registry)
    var affiliation = stated ?? guessed(candidate, guess)
    if affiliation == nil, !titled, opensClause(candidate.name), let leader = pending {
      affiliation = leader
      pending = nil
    }
    let place = registry.add(
      name: sentence.text(of: candidate.name), keys: candidate.keys, affiliation: affiliation,
      isStated: stated != nil)
    registry[place].isActor = isActor(candidate, affiliation)
    return place
  }
}
