import ActorKnowledge
import GraphModel

/// Reads the noun phrases that names open: "Iranian officials", "Hamas's military wing".
struct PhraseReader {
  let grammar: PersonNameGrammar
  private var sentence: SentenceWords { grammar.sentence }
  private var lexicon: Lexicon { grammar.lexicon }

  init(_ grammar: PersonNameGrammar) { self.grammar = grammar }

  /// What stands behind a name.
  struct Phrase {
    /// Just past the last token of the phrase.
    var end: Int
    /// A head that makes the phrase another actor: "rebels" in "Syrian rebels".
    var rival: String?
    /// Whether the phrase names people who are no actors: "Iranian protesters".
    var isIrrelevant = false
    /// A group that the phrase introduces: "the Palestinian militant group Hamas".
    var group: NamedSpan?
  }

  /// The phrase that a name opens.
  ///
  /// - Complexity: O(*n*) in its length.
  func phrase(after span: NamedSpan) -> Phrase {
    var phrase = Phrase(end: span.tokens.upperBound)
    var index = span.tokens.upperBound
    let isPossessive = sentence.isPossessive(index)
    if isPossessive { index += 1 }
    if sentence.isHyphen(index) || !mayOpen(span, at: index, isPossessive: isPossessive) {
      return phrase
    }
    let limit = index + 7
    while index < min(limit, sentence.count) {
      let key = sentence.key(index)
      if let inner = grammar.span(covering: index) {
        if let group = introduced(inner, by: phrase, after: span) { phrase.group = group }
        guard inner.actor == span.actor, inner.isCollective else { break }
        index = inner.tokens.upperBound
        phrase.end = index
        continue
      }
      if span.isState, lexicon.isAny(key, .protest, .personPrivate), !isPossessive {
        phrase.isIrrelevant = phrase.end == span.tokens.upperBound
        break
      }
      if span.isState, lexicon.isAny(key, .armed, .opposition), !isModifier(key, at: index) {
        phrase.rival = key
        phrase.end = index + 1
        index += 1
        continue
      }
      if lexicon.isAny(key, .groupNominal), grammar.span(covering: index + 1)?.isCollective == true
      {
        index += 1
        continue
      }
      if isHead(key, of: span) {
        phrase.end = index + 1
      } else if !isModifier(key, at: index) {
        break
      }
      index += 1
    }
    return phrase
  }

  /// Plain names are not followed by words that are rather verbs: "Russia forces", "Iran leads".
  private func mayOpen(_ span: NamedSpan, at index: Int, isPossessive: Bool) -> Bool {
    if isPossessive || span.form != .name { return true }
    if sentence.words[span.tokens.lowerBound].shape == .upper { return true }
    return !lexicon.isAny(sentence.key(index), .verbLike)
  }

  private func isHead(_ key: String, of span: NamedSpan) -> Bool {
    if lexicon.isAny(key, .body, .office, .role) { return true }
    if span.isState { return span.form == .demonym && lexicon.isAny(key, .people) }
    return lexicon.isAny(key, .member)
  }

  private func isModifier(_ key: String, at index: Int) -> Bool {
    if sentence.isHyphen(index) { return true }
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

  private func introduced(
    _ inner: NamedSpan, by phrase: Phrase, after span: NamedSpan
  ) -> NamedSpan? {
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
      return span.form == .seat && lexicon.isAny(key, .body, .role, .office) ? head : nil
    default: return nil
    }
  }
}
