import ActorKnowledge
import GraphModel

/// Reads descriptions of actors: "the militant group", "police", "a military spokesman".
struct DescriptionReader {
  /// The article that opens a description.
  enum Opening: Hashable {
    case definite
    case indefinite
    case none
  }

  let grammar: PersonNameGrammar
  private var sentence: SentenceWords { grammar.sentence }
  private var lexicon: Lexicon { grammar.lexicon }

  init(_ grammar: PersonNameGrammar) { self.grammar = grammar }

  /// The description that begins at a token.
  ///
  /// - Complexity: O(*n*) in its length.
  func description(
    at start: Int, article: Opening
  ) -> (tokens: Range<Int>, reference: NominalReference)? {
    let first = article == .none ? start : start + 1
    if sentence.isHyphen(first) { return nil }
    var index = first
    while index < first + 4, isAdjective(index) { index += 1 }
    guard let end = end(ofHeadAt: index) else { return nil }
    let words = (first..<end).map { sentence.key($0) }
    if isOther(words, start) || sentence.isHyphen(first - 1) || isAttribute(end) {
      return (start..<end, .none)
    }
    return reference(of: words, start..<end, article)
  }

  private func reference(
    of words: [String], _ tokens: Range<Int>, _ article: Opening
  ) -> (tokens: Range<Int>, reference: NominalReference)? {
    guard let head = words.last else { return nil }
    if isOfficial(words) { return (tokens, .state) }
    if article == .indefinite { return (tokens, .none) }
    if lexicon.isAny(head, .bodyNominal) { return body(head, tokens, article) }
    let isDefinite = article == .definite
    if lexicon.isAny(head, .armed) || (isDefinite && lexicon.isAny(head, .groupNominal)) {
      if words.contains(where: { lexicon.isAny($0, .harmless) }) { return nil }
      return (withName(tokens), .group(head: head))
    }
    guard isDefinite else { return nil }
    if lexicon.isAny(head, .countryNominal) { return (tokens, .state) }
    if lexicon.isAny(head, .organisationNominal) { return (tokens, .organisation) }
    if lexicon.isAny(head, .holderNominal) { return (tokens, .holder(words)) }
    return nil
  }

  private func body(
    _ head: String, _ tokens: Range<Int>, _ article: Opening
  ) -> (tokens: Range<Int>, reference: NominalReference)? {
    if ["of", "in"].contains(sentence.key(tokens.upperBound)),
      let span = state(after: tokens.upperBound)
    {
      return (tokens, .named(span))
    }
    if head == "regime" { return article == .definite ? (tokens, .regime) : nil }
    return (tokens, .state)
  }

  /// The state in "officials in the breakaway territory of South Ossetia".
  private func state(after preposition: Int) -> NamedSpan? {
    for index in (preposition + 1)..<min(preposition + 8, sentence.count) {
      if let span = grammar.span(covering: index) { return span.isState ? span : nil }
      if lexicon.isAny(sentence.key(index), .verb) || sentence.key(index) == "," { return nil }
    }
    return nil
  }

  /// A description with the capitalised word before it: "Darfur rebels".
  private func withName(_ tokens: Range<Int>) -> Range<Int> {
    let before = tokens.lowerBound - 1
    guard before >= 0, isDistinctive(before) else { return tokens }
    return before..<tokens.upperBound
  }

  /// Whether a word tells a group from others, as in "Darfur rebels" and "Shiite militants".
  func isDistinctive(_ index: Int) -> Bool {
    let key = sentence.key(index)
    return sentence.words[index].shape == .capital && grammar.span(covering: index)?.actor == nil
      && (index > 0 || !lexicon.isAny(key, .capitalStop, .modifier, .armed))
      && !lexicon.isAny(key, .honorific, .office, .function, .determiner)
  }

  /// "A military spokesman", "security forces", "the Supreme Court".
  private func isOfficial(_ words: [String]) -> Bool {
    guard let head = words.last else { return false }
    if lexicon.isAny(head, .court) { return true }
    return words.dropLast().contains { lexicon.isAny($0, .officialBody) }
      && lexicon.isAny(head, .holderNominal, .force)
  }

  /// Whether a description is of governments that are not in view.
  private func isOther(_ words: [String], _ start: Int) -> Bool {
    let others = words.filter { lexicon.isAny($0, .otherGovernments) }
    let isMinistry = words.last?.hasPrefix("minist") == true && others == ["foreign"]
    return (!others.isEmpty && !isMinistry)
      || lexicon.isAny(sentence.key(start - 1), .otherGovernments)
  }

  /// Whether a noun follows, so that "the military" in "the military campaign" is no actor.
  private func isAttribute(_ next: Int) -> Bool {
    if sentence.isHyphen(next) { return true }
    let key = sentence.key(next)
    guard next < sentence.count, sentence.words[next].shape == .lower,
      key.first?.isLetter == true, grammar.span(covering: next) == nil
    else { return false }
    if lexicon.isAny(key, .verb, .function, .capitalStop) { return false }
    return !key.hasSuffix("ed") && !key.hasSuffix("ly") && !key.hasSuffix("ing")
  }
}

// MARK: Heads

extension DescriptionReader {
  private func isAdjective(_ index: Int) -> Bool {
    guard grammar.span(covering: index) == nil else { return false }
    if sentence.isHyphen(index) { return true }
    return lexicon.isAny(sentence.key(index), .modifier, .groupAdjective) && !isLastHead(index)
  }

  /// The end of the head at a token; of several nouns in a row the last is the head.
  private func end(ofHeadAt index: Int) -> Int? {
    guard isHead(index) else { return nil }
    return isLastHead(index) ? index + 1 : end(ofHeadAt: index + 1) ?? index + 1
  }

  private func isLastHead(_ index: Int) -> Bool {
    guard isHead(index) else { return false }
    if isHead(index + 1) { return false }
    return !lexicon.isAny(sentence.key(index), .modifier, .groupAdjective)
      || !(lexicon.isAny(sentence.key(index + 1), .modifier) && isHead(index + 2)
        && grammar.span(covering: index + 1) == nil)
  }

  private func isHead(_ index: Int) -> Bool {
    grammar.span(covering: index) == nil
      && lexicon.isAny(
        sentence.key(index), .bodyNominal, .groupNominal, .countryNominal, .organisationNominal,
        .holderNominal, .armed, .court, .force)
  }
}
