import ActorKnowledge
import GraphModel

/// Names of actors that are no persons.
extension ArticleReader {
  /// Adds the mentions that names open to those of the persons.
  mutating func addNames(
    _ grammar: PersonNameGrammar, except appositions: [Apposition], to found: inout [Found]
  ) {
    let seats = SeatReader(grammar)
    let phrases = PhraseReader(grammar)
    for span in grammar.spans {
      guard let actor = span.actor, span.isCollective, found.isFree(span.tokens) else { continue }
      if appositions.contains(where: { $0.hides(span.tokens, of: actor) }) { continue }
      if span.form == .seat, !seats.isGovernment(span) { continue }
      if isMoney(span, grammar) { continue }
      let phrase = phrases.phrase(after: span)
      if phrase.isIrrelevant { continue }
      let isBare = phrase.end == span.tokens.upperBound
      if isBare, span.isState, span.form == .institution, !seats.isBody(span) { continue }
      let mention = mention(span, actor, phrase, phrases)
      add(mention, or: span.tokens, to: &found)
      notePending(mention, grammar)
    }
  }

  private func add(_ mention: Found, or tokens: Range<Int>, to found: inout [Found]) {
    var mention = mention
    if !found.isFree(mention.tokens) { mention.tokens = tokens }
    if found.isFree(mention.tokens) { found.append(mention) }
  }

  private mutating func mention(
    _ span: NamedSpan, _ actor: ActorID, _ phrase: Phrase, _ phrases: PhraseReader
  ) -> Found {
    var mention = Found(
      tokens: span.tokens.lowerBound..<phrase.end, actor: actor, form: form(span, phrase),
      kind: span.kind ?? .organisation)
    if let group = phrase.group, let id = group.actor, let kind = group.kind {
      let start = phrases.start(before: span) ?? span.tokens.lowerBound
      return Found(tokens: start..<group.tokens.upperBound, actor: id, form: .name, kind: kind)
    }
    if let rival = phrase.rival {
      let demonym = entry(actor)?.demonyms.first
      let modifier = demonym ?? phrases.grammar.sentence.text(of: span.tokens)
      let group = groups.group(side: actor.rawValue, modifier: modifier, head: rival)
      mention.actor = group.id
      mention.kind = group.kind
      mention.form = .nominal
    } else if phrase.end == span.tokens.upperBound, let start = phrases.start(before: span) {
      mention.tokens = start..<phrase.end
      mention.form = .nominal
    }
    let end = phrases.end(withAcronymAfter: mention.tokens.upperBound, of: actor)
    mention.tokens = mention.tokens.lowerBound..<end
    return mention
  }

  /// Whether a name belongs to an amount of money: "US$50".
  private func isMoney(_ span: NamedSpan, _ grammar: PersonNameGrammar) -> Bool {
    grammar.sentence.mark(span.tokens.upperBound).hasPrefix("$")
  }

  private func form(_ span: NamedSpan, _ phrase: Phrase) -> ActorMention.Form {
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
}
