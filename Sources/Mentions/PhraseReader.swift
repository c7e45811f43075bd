import ActorKnowledge
import GraphModel

/// Reads the noun phrases that names open: "Iranian officials", "Hamas's military wing".
struct PhraseReader {
  let grammar: PersonNameGrammar
  private var sentence: SentenceWords { grammar.sentence }
  private var lexicon: Lexicon { grammar.lexicon }

  init(_ grammar: PersonNameGrammar) { self.grammar = grammar }

  /// The phrase that a name opens.
  ///
  /// - Complexity: O(*n*) in its length.
  func phrase(after span: NamedSpan) -> Phrase {
    var phrase = Phrase(end: span.tokens.upperBound)
    let isPossessive = sentence.isPossessive(phrase.end)
    var index = isPossessive ? phrase.end + 1 : phrase.end
    if sentence.isHyphen(index) || !mayOpen(span, at: index, isPossessive: isPossessive) {
      return phrase
    }
    let limit = min(index + 7, sentence.count)
    while index < limit, let next = step(&phrase, at: index, after: span) { index = next }
    return phrase
  }

  /// What became of a word behind a state's name.
  private enum Step {
    case taken
    case ended
    case other
  }

  /// Takes the next word into a phrase; the place behind it, or nothing when the phrase has ended.
  private func step(_ phrase: inout Phrase, at index: Int, after span: NamedSpan) -> Int? {
    let key = sentence.key(index)
    if let inner = grammar.span(covering: index) {
      phrase.group = introduced(inner, after: span)
      guard isPart(inner, of: span) else { return nil }
      phrase.end = inner.tokens.upperBound
      return phrase.end
    }
    if span.isState {
      switch stateStep(&phrase, at: index, after: span) {
      case .taken: return index + 1
      case .ended: return nil
      case .other: break
      }
    }
    if isHead(key, at: index, of: span), !sentence.isHyphen(index + 1) {
      phrase.end = index + 1
      return index + 1
    }
    return isModifier(key, at: index) || opensGroup(index) ? index + 1 : nil
  }

  /// What only phrases of states do: name their media, people who are no actors, or their rivals.
  ///
  private func stateStep(_ phrase: inout Phrase, at index: Int, after span: NamedSpan) -> Step {
    let key = sentence.key(index)
    if isStateMedia(index) {
      phrase.end = index + 1
      return .ended
    }
    if lexicon.isAny(key, .protest, .personPrivate), !sentence.isPossessive(span.tokens.upperBound)
    {
      phrase.isIrrelevant = phrase.end == span.tokens.upperBound
      return .ended
    }
    guard lexicon.isAny(key, .armed, .opposition), !isModifier(key, at: index) else {
      return .other
    }
    phrase.rival = key
    phrase.end = index + 1
    return .taken
  }

  private func isStateMedia(_ index: Int) -> Bool {
    lexicon.isAny(sentence.key(index), .medium) && lexicon.isAny(sentence.key(index - 1), .owned)
  }

  /// Whether a word such as "group" stands before a name: "the Palestinian militant group Hamas".
  private func opensGroup(_ index: Int) -> Bool {
    lexicon.isAny(sentence.key(index), .groupNominal)
      && grammar.span(covering: index + 1)?.isCollective == true
  }

  /// Plain names are not followed by words that are rather verbs: "Russia forces", "Iran leads".
  private func mayOpen(_ span: NamedSpan, at index: Int, isPossessive: Bool) -> Bool {
    if isPossessive || span.form != .name { return true }
    if sentence.words[span.tokens.lowerBound].shape == .upper { return true }
    return !lexicon.isAny(sentence.key(index), .verbLike)
  }

  private func isHead(_ key: String, at index: Int, of span: NamedSpan) -> Bool {
    if lexicon.isAny(key, .body, .office, .role) { return true }
    if span.isState, lexicon.isAny(key, .stateBodyHead), sentence.isCapital(index) { return true }
    if span.isState { return span.form == .demonym && lexicon.isAny(key, .people) }
    return lexicon.isAny(key, .member)
  }

  private func isModifier(_ key: String, at index: Int) -> Bool {
    if sentence.isHyphen(index) { return true }
    if key == "of" {
      return lexicon.isAny(sentence.key(index - 1), .office, .role, .body)
        && sentence.isCapital(index + 1) && lexicon.isAny(sentence.key(index + 1), .modifier)
        && grammar.span(covering: index + 1) == nil
    }
    if key == "and" {
      return lexicon.isAny(sentence.key(index - 1), .body, .role, .office, .modifier)
        && lexicon.isAny(sentence.key(index + 1), .body, .role, .modifier)
        && grammar.span(covering: index + 1) == nil
    }
    guard lexicon.isAny(key, .modifier) else { return false }
    let isHeadToo = lexicon.isAny(key, .armed, .opposition)
    return !isHeadToo
      || lexicon.isAny(sentence.key(index + 1), .body, .role, .office, .member, .groupNominal)
  }

  /// Whether a name inside the phrase is a part of the actor, as in "Honduran Congress".
  private func isPart(_ inner: NamedSpan, of span: NamedSpan) -> Bool {
    guard inner.isCollective else { return false }
    if inner.actor == span.actor { return true }
    guard span.isState,
      inner.tokens.lowerBound == span.tokens.upperBound
        || sentence.isPossessive(span.tokens.upperBound)
    else { return false }
    if inner.form == .institution, inner.isState { return true }
    return inner.kind == .internationalOrganisation
      && lexicon.isAny(sentence.key(inner.tokens.upperBound), .office)
  }

  private func introduced(_ inner: NamedSpan, after span: NamedSpan) -> NamedSpan? {
    let head = sentence.key(inner.tokens.lowerBound - 1)
    guard inner.isCollective, !inner.isState, inner.tokens.lowerBound > span.tokens.upperBound,
      lexicon.isAny(head, .groupNominal, .groupAdjective, .armed, .member)
    else { return nil }
    return inner
  }

  /// The end of a mention with the acronym behind it: "(GAM)" in "the Free Aceh Movement (GAM)".
  func end(withAcronymAfter end: Int, of actor: ActorID) -> Int {
    guard ["(", "["].contains(sentence.key(end)), [")", "]"].contains(sentence.key(end + 2)),
      grammar.span(covering: end + 1)?.actor == actor
    else { return end }
    return end + 3
  }

  /// Where a phrase that ends in a name begins: "officials" in "officials of the Mahdi Army".
  ///
  /// - Complexity: O(1).
  func start(before span: NamedSpan) -> Int? {
    let next = span.tokens.upperBound
    guard !sentence.isPossessive(next), !sentence.isHyphen(next) else { return nil }
    var index = span.tokens.lowerBound - 1
    if sentence.key(index) == "the" { index -= 1 }
    let head = index - 1
    guard head >= 0, grammar.span(covering: head) == nil else { return nil }
    let key = sentence.key(head)
    switch sentence.key(index) {
    case "of": return lexicon.isAny(key, .body, .office, .role, .member) ? head : nil
    case "for": return lexicon.isAny(key, .role) && key.hasPrefix("spokes") ? head : nil
    case "from": return lexicon.isAny(key, .body, .role, .office) ? head : nil
    case "in":
      let governs = lexicon.isAny(key, .officialBody, .bodyNominal, .role)
      return span.form == .seat && governs ? head : nil
    default: return nil
    }
  }
}
