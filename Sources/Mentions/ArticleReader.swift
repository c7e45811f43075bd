import ActorKnowledge
import GraphModel

/// Reads an article sentence by sentence and keeps what it has told of its actors.
struct ArticleReader {
  let names: NameReader
  let lexicon: Lexicon
  /// The armed group that the article names, or names far more often than any other.
  let mainArmedGroup: ActorID?
  var registry: PersonRegistry
  var groups: UnlistedGroups
  var discourse = Discourse()
  /// The actor of an unnamed leader, until his name falls.
  var pending: ActorID?

  init(names: NameReader, lexicon: Lexicon, spans: [[NamedSpan]]) {
    self.names = names
    self.lexicon = lexicon
    mainArmedGroup = Self.mainArmedGroup(of: spans)
    registry = PersonRegistry(gazetteer: names.gazetteer, lexicon: lexicon)
    groups = UnlistedGroups(lexicon: lexicon)
  }

  private static func mainArmedGroup(of spans: [[NamedSpan]]) -> ActorID? {
    var counts: [ActorID: Int] = [:]
    for span in spans.joined() where span.kind == .armedGroup {
      if let actor = span.actor { counts[actor, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard let first = ranked.first else { return nil }
    return ranked.count == 1 || first.value >= 3 * ranked[1].value ? first.key : nil
  }

  /// The entry of an actor that the article mentions.
  ///
  /// - Complexity: O(*n*) in the number of persons and unlisted groups.
  func entry(_ id: ActorID) -> ActorEntry? {
    if let person = registry.persons.first(where: { $0.id == id }) { return person.entry }
    return names.gazetteer.entry(id) ?? names.introduced.entry(id)
      ?? groups.entries.first { $0.id == id }
  }

  /// Whether a mention is of a state, or of a person who acts for one.
  func isOfState(_ found: Found) -> Bool {
    let kind = entry(found.actor)?.kind
    return !found.isSilent && (kind == .country || kind == .subStateGovernment)
  }

  /// The actor behind a mention of one of its officials.
  func stripped(_ found: Found) -> Found {
    var found = found
    found.person = nil
    found.kind = entry(found.actor)?.kind ?? found.kind
    return found
  }

  /// Reads the next sentence.
  ///
  /// - Complexity: O(*n* *m*) for *n* tokens and *m* mentions so far.
  mutating func read(
    _ sentence: SentenceWords, spans: [NamedSpan]
  ) -> (mentions: [Found], pairs: [CollectiveMention]) {
    let grammar = PersonNameGrammar(sentence: sentence, spans: spans, lexicon: lexicon)
    let (persons, appositions) = persons(grammar)
    var found = persons.map { $0.person == nil ? stripped($0) : $0 }
    addNames(grammar, except: appositions, to: &found)
    let pairs = addNominals(grammar, except: appositions, to: &found)
    found.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    markSubject(&found, grammar)
    if !sentence.isHeadline { discourse.close(found) }
    return (found.filter { !$0.isSilent }, pairs)
  }

  /// Marks the first mention when only small words stand before it.
  private func markSubject(_ found: inout [Found], _ grammar: PersonNameGrammar) {
    guard let first = found.first else { return }
    found[0].isSubject = (0..<first.tokens.lowerBound).allSatisfy { index in
      let key = grammar.sentence.key(index)
      return grammar.span(covering: index) == nil
        && (key.isEmpty || key == "," || key == "\""
          || lexicon.isAny(key, .determiner, .function, .capitalStop, .modifier))
    }
  }

  private mutating func persons(
    _ grammar: PersonNameGrammar
  ) -> (found: [Found], appositions: [Apposition]) {
    let finder = PersonFinder(grammar: grammar, gazetteer: names.gazetteer)
    let (discourse, gazetteer) = (discourse, names.gazetteer)
    return finder.persons(&registry, pending: &pending) { token, context, persons in
      let before = grammar.spans.filter {
        $0.tokens.upperBound <= token && $0.isCollective && $0.form != .seat
      }
      let current = before.map {
        Found(
          tokens: $0.tokens, actor: $0.actor ?? "", form: .name, kind: $0.kind ?? .organisation)
      }
      let officials = persons.filter { !$0.isSilent && $0.person != nil }.map { person in
        var official = person
        official.kind = gazetteer.entry(person.actor)?.kind ?? .person
        return official
      }
      let view = (officials + current).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      return discourse.salient(view) { found in
        context.hasOffice ? found.isState : found.kind != .person
      }?.actor
    }
  }
}
