import ActorKnowledge
import GraphModel

/// Reads an article sentence by sentence and keeps what it has told of its actors.
struct ArticleReader {
  private let names: NameReader
  private let lexicon: Lexicon
  private var registry: PersonRegistry
  private var groups: UnlistedGroups
  private var discourse = Discourse()
  /// The actor of an unnamed leader, until his name falls.
  private var pending: ActorID?

  init(names: NameReader, lexicon: Lexicon) {
    self.names = names
    self.lexicon = lexicon
    registry = PersonRegistry(gazetteer: names.gazetteer, lexicon: lexicon)
    groups = UnlistedGroups(lexicon: lexicon)
  }

  /// The entry of an actor that the article mentions.
  func entry(_ id: ActorID) -> ActorEntry? {
    if let person = registry.persons.first(where: { $0.id == id }) { return person.entry }
    return names.introduced.entry(id).map { own in names.gazetteer.entry(id) ?? own }
      ?? groups.entries.first { $0.id == id } ?? names.gazetteer.entry(id)
  }

  /// Reads the next sentence.
  ///
  /// - Complexity: O(*n* *m*) for *n* tokens and *m* mentions so far.
  mutating func read(_ sentence: SentenceWords) -> (mentions: [Found], pairs: [CollectiveMention]) {
    let grammar = PersonNameGrammar(
      sentence: sentence, spans: names.spans(in: sentence), lexicon: lexicon)
    var found = persons(grammar)
    addNames(grammar, to: &found)
    let pairs = addNominals(grammar, to: &found)
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    if !sentence.isHeadline { discourse.close(found) }
    return (found, pairs)
  }

  // MARK: Persons

  private mutating func persons(_ grammar: PersonNameGrammar) -> [Found] {
    let finder = PersonFinder(grammar: grammar, gazetteer: names.gazetteer)
    let discourse = self.discourse
    return finder.persons(&registry, pending: &pending) { token, context in
      let before = grammar.spans.filter {
        $0.tokens.upperBound <= token && $0.isCollective && $0.form != .seat
      }
      let current = before.map {
        Found(
          tokens: $0.tokens, actor: $0.actor ?? "", form: .name, kind: $0.kind ?? .organisation)
      }
      let found = discourse.salient(current) { candidate in
        context.hasOffice ? candidate.isState : candidate.kind != .person
      }
      return found?.actor
    }
  }

  // MARK: Names

  private mutating func addNames(_ grammar: PersonNameGrammar, to found: inout [Found]) {
    let seats = SeatReader(grammar)
    let phrases = PhraseReader(grammar)
    for span in grammar.spans {
      guard let actor = span.actor, span.isCollective, found.isFree(span.tokens) else { continue }
      if span.form == .seat, !seats.isGovernment(span) { continue }
      if span.form == .institution, !seats.isBody(span) { continue }
      let phrase = phrases.phrase(after: span)
      if phrase.isIrrelevant { continue }
      if let group = phrase.group, let id = group.actor, let kind = group.kind {
        found.append(
          Found(
            tokens: span.tokens.lowerBound..<group.tokens.upperBound, actor: id, form: .name,
            kind: kind))
        continue
      }
      add(span, actor, phrase, phrases, grammar, to: &found)
    }
  }

  private mutating func add(
    _ span: NamedSpan, _ actor: ActorID, _ phrase: PhraseReader.Phrase, _ phrases: PhraseReader,
    _ grammar: PersonNameGrammar, to found: inout [Found]
  ) {
    var mention = Found(
      tokens: span.tokens.lowerBound..<phrase.end, actor: actor, form: form(span, phrase),
      kind: span.kind ?? .organisation)
    if let rival = phrase.rival {
      let group = rivalGroup(of: actor, span, rival, grammar)
      mention.actor = group.id
      mention.kind = group.kind
      mention.form = .nominal
    } else if phrase.end == span.tokens.upperBound, let start = phrases.start(before: span) {
      mention.tokens = start..<phrase.end
      mention.form = .nominal
    }
    let end = phrases.end(withAcronymAfter: mention.tokens.upperBound, of: actor)
    mention.tokens = mention.tokens.lowerBound..<end
    if !found.isFree(mention.tokens) { mention.tokens = span.tokens }
    if found.isFree(mention.tokens) { found.append(mention) }
    notePending(mention, grammar)
  }

  private func form(_ span: NamedSpan, _ phrase: PhraseReader.Phrase) -> ActorMention.Form {
    if span.form == .demonym || phrase.end > span.tokens.upperBound { return .demonym }
    return span.form == .seat ? .seat : .name
  }

  /// "A senior leader of Hamas": the person's name may come in one of the next sentences.
  private mutating func notePending(_ mention: Found, _ grammar: PersonNameGrammar) {
    let keys = mention.tokens.map { grammar.sentence.key($0) }
    if keys.contains(where: { lexicon.isAny($0, .office, .role) && !$0.hasSuffix("s") }) {
      pending = mention.actor
    }
  }

  private mutating func rivalGroup(
    of actor: ActorID, _ span: NamedSpan, _ head: String, _ grammar: PersonNameGrammar
  ) -> ActorEntry {
    let entry = self.entry(actor)
    let modifier = entry?.demonyms.first ?? grammar.sentence.text(of: span.tokens)
    return groups.group(side: actor.rawValue, modifier: modifier, head: head)
  }

  // MARK: Descriptions and pronouns

  private mutating func addNominals(
    _ grammar: PersonNameGrammar, to found: inout [Found]
  ) -> [CollectiveMention] {
    let nominals = NominalReader(grammar)
    var pairs: [CollectiveMention] = []
    var index = 0
    while index < grammar.sentence.count {
      guard let (tokens, reference) = nominals.reference(at: index), found.isFree(tokens) else {
        index += 1
        continue
      }
      let before = found.filter { $0.tokens.upperBound <= index }
        .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      if case .pair(let states) = reference {
        let actors = pair(before, states: states)
        if actors.count == 2 {
          pairs.append(
            CollectiveMention(
              tokens: tokens, range: grammar.sentence.range(of: tokens), actors: actors))
        }
      } else if let target = resolve(reference, before, at: index, grammar) {
        found.append(
          Found(
            tokens: tokens, actor: target.actor, person: target.person,
            form: isPronoun(reference) ? .pronoun : .nominal, kind: target.kind))
      }
      index = tokens.upperBound
    }
    return pairs
  }

  private func isPronoun(_ reference: NominalReader.Reference) -> Bool {
    switch reference {
    case .person, .thing, .plural: true
    default: false
    }
  }

  private func pair(_ before: [Found], states: Bool) -> [ActorID] {
    discourse.recent(2, before, reach: 3) { found in
      found.form != .pronoun && (states ? self.isOfState(found) : true)
    }.reversed()
  }

  /// Whether a mention is of a state, or of a person who acts for one.
  private func isOfState(_ found: Found) -> Bool {
    let kind = entry(found.actor)?.kind
    return kind == .country || kind == .subStateGovernment
  }

  private mutating func resolve(
    _ reference: NominalReader.Reference, _ before: [Found], at index: Int,
    _ grammar: PersonNameGrammar
  ) -> Found? {
    switch reference {
    case .state: return state(before)
    case .stateOfPerson:
      return discourse.salient(before, reach: 2) { $0.person != nil && isOfState($0) }
        .map { stripped($0) }
    case .group(let head): return group(head, before, at: index, grammar)
    case .organisation:
      return discourse.last(before, reach: 3) { $0.kind == .internationalOrganisation }
    case .holder(let words): return holder(words, before)
    case .person(let isFemale): return person(isFemale, before)
    case .thing: return discourse.salient(before, reach: 1) { $0.person == nil }
    case .plural:
      return discourse.salient(before, reach: 1) { $0.form != .pronoun && $0.person == nil }
    case .pair: return nil
    }
  }

  private func state(_ before: [Found]) -> Found? {
    discourse.salient(before) { isOfState($0) }.map { stripped($0) }
  }

  /// The state behind a mention of one of its officials.
  private func stripped(_ found: Found) -> Found {
    var found = found
    found.person = nil
    found.kind = entry(found.actor)?.kind ?? found.kind
    return found
  }

  private mutating func group(
    _ head: String, _ before: [Found], at index: Int, _ grammar: PersonNameGrammar
  ) -> Found? {
    if let named = described(at: index, head, grammar) { return named }
    let isArmed = lexicon.isAny(head, .armed)
    let known = discourse.last(before) { found in
      let kind = entry(found.actor)?.kind
      return kind == .armedGroup || (!isArmed && (kind == .party || kind == .organisation))
    }
    if let known { return stripped(known) }
    guard isArmed, head.hasSuffix("s"), let state = state(before), let entry = entry(state.actor),
      let demonym = entry.demonyms.first
    else { return nil }
    let group = groups.group(side: state.actor.rawValue, modifier: demonym, head: head)
    return Found(tokens: index..<(index + 1), actor: group.id, form: .nominal, kind: group.kind)
  }

  /// "Darfur rebels": a group told by a word that the gazetteer does not know.
  private mutating func described(
    at index: Int, _ head: String, _ grammar: PersonNameGrammar
  ) -> Found? {
    let before = index - 1
    let sentence = grammar.sentence
    guard lexicon.isAny(head, .armed), before >= 0, sentence.words[before].shape == .capital,
      grammar.span(covering: before)?.actor == nil,
      before > 0 || !lexicon.isAny(sentence.key(before), .capitalStop),
      !lexicon.isAny(sentence.key(before), .honorific, .office, .modifier)
    else { return nil }
    let group = groups.group(
      side: sentence.key(before), modifier: sentence.text(of: before..<index), head: head)
    return Found(tokens: index..<(index + 1), actor: group.id, form: .nominal, kind: group.kind)
  }

  private func holder(_ words: [String], _ before: [Found]) -> Found? {
    let roles = words.filter { lexicon.isAny($0, .office, .role, .cleric) }
    let fits = { (found: Found) -> Bool in
      guard let id = found.person, let person = registry.persons.first(where: { $0.id == id })
      else { return false }
      return roles.allSatisfy(person.roles.contains)
    }
    return discourse.last(before, where: fits)
  }

  private func person(_ isFemale: Bool, _ before: [Found]) -> Found? {
    discourse.salient(before, reach: 2) { found in
      guard let id = found.person, let person = registry.persons.first(where: { $0.id == id })
      else { return false }
      let contrary: WordClass = isFemale ? .male : .female
      return !person.roles.contains { lexicon.isAny($0, contrary) }
    }
  }
}

extension Found {
  /// Whether this is a mention of a state itself.
  var isState: Bool { kind == .country || kind == .subStateGovernment }
}
