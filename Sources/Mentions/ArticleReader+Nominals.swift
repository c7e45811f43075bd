import ActorKnowledge
import GraphModel

/// Descriptions and pronouns.
extension ArticleReader {
  /// Adds the descriptions and pronouns that refer to an actor in view.
  ///
  /// - Returns: The descriptions that stand for several actors.
  mutating func addNominals(
    _ grammar: PersonNameGrammar, except appositions: [Apposition], to found: inout [Found]
  ) -> [CollectiveMention] {
    let nominals = NominalReader(grammar)
    var pairs: [CollectiveMention] = []
    var index = 0
    while index < grammar.sentence.count {
      guard let (tokens, reference) = nominals.reference(at: index), found.isFree(tokens),
        !appositions.contains(where: { $0.tokens.overlaps(tokens) })
      else {
        index += 1
        continue
      }
      index = tokens.upperBound
      if let end = extend(tokens, to: &found) {
        index = end
      } else if case .pair(let pair) = reference {
        pairs += collective(pair, tokens, before(tokens, found), grammar.sentence)
      } else if var target = resolve(reference, before(tokens, found), at: tokens, nominals),
        !target.isSilent
      {
        target.tokens = tokens
        target.form = reference.isPronoun ? .pronoun : .nominal
        found.append(target)
      }
    }
    return pairs
  }

  private func before(_ tokens: Range<Int>, _ found: [Found]) -> [Found] {
    found.filter { $0.tokens.upperBound <= tokens.lowerBound }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Joins "the militant group" to the name behind it; the end of the mention, if there is one.
  private func extend(_ tokens: Range<Int>, to found: inout [Found]) -> Int? {
    let place = found.firstIndex { mention in
      mention.tokens.lowerBound == tokens.upperBound && mention.person == nil
        && mention.form != .nominal && !isOfState(mention)
    }
    guard let place, tokens.count > 1 else { return nil }
    found[place].tokens = tokens.lowerBound..<found[place].tokens.upperBound
    return found[place].tokens.upperBound
  }

  private func collective(
    _ pair: NominalReference.Pair, _ tokens: Range<Int>, _ before: [Found],
    _ sentence: SentenceWords
  ) -> [CollectiveMention] {
    let actors = discourse.leading(2, before, reach: 3) { found in
      if found.form == .pronoun || found.isSilent { return false }
      return switch pair {
      case .states: isOfState(found)
      case .persons: found.person != nil
      case .actors: true
      }
    }
    guard actors.count == 2 else { return [] }
    return [CollectiveMention(tokens: tokens, range: sentence.range(of: tokens), actors: actors)]
  }

  private mutating func resolve(
    _ reference: NominalReference, _ before: [Found], at tokens: Range<Int>,
    _ nominals: NominalReader
  ) -> Found? {
    switch reference {
    case .none, .pair: nil
    case .state: discourse.prominent(before) { isOfState($0) }.map { stripped($0) }
    case .named(let span): found(span.actor, span.kind)
    case .regime:
      discourse.last(before) { $0.person == nil && $0.isState && $0.form != .nominal }
    case .stateOfPerson:
      discourse.salient(before, reach: 2) { $0.person != nil && isOfState($0) }
        .map { stripped($0) }
    case .group(let head): group(head, before, at: tokens, nominals)
    case .organisation:
      discourse.last(before, reach: 3) {
        !$0.isSilent && entry($0.actor)?.kind == .internationalOrganisation
      }.map { stripped($0) }
    case .holder(let words): holder(words, before)
    case .person(let isFemale): person(isFemale, before)
    case .subject: subject(before)
    }
  }

  private func found(_ actor: ActorID?, _ kind: ActorKind?) -> Found? {
    actor.map { Found(tokens: 0..<0, actor: $0, form: .nominal, kind: kind ?? .organisation) }
  }

  /// The actor that opens this sentence or the one before.
  private func subject(_ before: [Found]) -> Found? {
    if let first = before.first(where: { $0.person == nil }) { return first }
    return discourse.salient([], reach: 1) { $0.person == nil && $0.isSubject }
  }

  private func holder(_ words: [String], _ before: [Found]) -> Found? {
    let roles = words.filter { lexicon.isAny($0, .office, .role, .cleric) }
    let holder = discourse.last(before) { found in
      person(of: found).map { roles.allSatisfy($0.roles.contains) } ?? false
    }
    if let holder { return holder }
    let actor = lexicon.actor(ofTitle: words)
    return found(actor, actor.flatMap { entry($0) }?.kind)
  }

  private func person(_ isFemale: Bool, _ before: [Found]) -> Found? {
    let contrary: WordClass = isFemale ? .male : .female
    return discourse.salient(before, reach: 2) { found in
      person(of: found).map { !$0.roles.contains { lexicon.isAny($0, contrary) } } ?? false
    }
  }

  private func person(of found: Found) -> Person? {
    found.person.flatMap { id in registry.persons.first { $0.id == id } }
  }
}
