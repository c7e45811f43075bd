import ActorKnowledge
import GraphModel

/// Finds the names of a sentence and settles what they stand for.
struct NameReader: Sendable {
  /// The actors known beforehand.
  let gazetteer: Gazetteer
  /// The actors that the article itself introduces.
  let introduced: Gazetteer
  /// Names with several senses.
  let ambiguous: AmbiguousNames
  /// What "the North" and "the South" mean.
  let directions: Directions
  /// Word lists.
  let lexicon: Lexicon
  /// The folded words of the article.
  let vocabulary: Set<String>

  /// The names of a sentence, from left to right, without overlaps.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func spans(in sentence: SentenceWords) -> [NamedSpan] {
    var spans: [NamedSpan] = []
    var index = 0
    while index < sentence.count {
      if let span = span(in: sentence, at: index) {
        spans.append(span)
        index = span.tokens.upperBound
      } else {
        index += 1
      }
    }
    return spans
  }

  private func span(in sentence: SentenceWords, at index: Int) -> NamedSpan? {
    if let actor = directions.actor(at: index, in: sentence, vocabulary: vocabulary) {
      return settled(actor: actor, form: .name, index..<(index + 1))
    }
    let own = introduced.longestMatch(in: sentence.words, at: index)
    let known = gazetteer.longestMatch(in: sentence.words, at: index)
    if let own, own.tokens.upperBound >= known?.tokens.upperBound ?? 0 {
      return settled(own.senses[0], own.tokens)
    }
    guard let known else { return nil }
    if let actor = known.senses[0].actor, gazetteer.isAdded(actor) {
      return settled(known.senses[0], known.tokens)
    }
    if isPartOfPersonName(known, in: sentence) {
      return NamedSpan(tokens: known.tokens, actor: nil, form: .other)
    }
    let reading = ambiguous.reading(of: known.tokens, in: sentence, vocabulary: vocabulary) {
      isSurname($0, in: sentence)
    }
    switch reading {
    case .usual: return settled(known.senses[0], known.tokens)
    case .other: return NamedSpan(tokens: known.tokens, actor: nil, form: .other)
    case .actor(let id):
      let sense = known.senses.first { $0.actor == id }
      return settled(actor: id, form: sense?.form ?? known.senses[0].form, known.tokens)
    }
  }

  private func settled(_ sense: NameMatch.Sense, _ tokens: Range<Int>) -> NamedSpan {
    settled(actor: sense.actor, form: sense.form, tokens)
  }

  private func settled(actor: ActorID?, form: NameForm, _ tokens: Range<Int>) -> NamedSpan {
    let kind = actor.flatMap { introduced.entry($0) ?? gazetteer.entry($0) }?.kind
    return NamedSpan(tokens: tokens, actor: actor, form: form, kind: kind)
  }

  /// Whether a one-word name is the family name in "Lynndie England".
  private func isPartOfPersonName(_ match: NameMatch, in sentence: SentenceWords) -> Bool {
    let before = match.tokens.lowerBound - 1
    guard match.tokens.count == 1, before >= 0, !sentence.isTitleCase,
      match.senses[0].form == .name || match.senses[0].form == .seat,
      sentence.words[match.tokens.lowerBound].shape == .capital, sentence.isCapital(before),
      lexicon.isGivenName(sentence.key(before))
    else { return false }
    return gazetteer.longestMatch(in: sentence.words, at: before) == nil
  }

  /// Whether the word at a place can only be a family name, as in "Chad Smith said".
  private func isSurname(_ index: Int, in sentence: SentenceWords) -> Bool {
    guard index < sentence.count, !sentence.isTitleCase, !sentence.isHeadline,
      sentence.words[index].shape == .capital
    else { return false }
    let key = sentence.key(index)
    let isKnownWord = lexicon.isAny(
      key, .office, .role, .cleric, .body, .modifier, .capitalStop, .groupHead, .honorific)
    return !isKnownWord && gazetteer.longestMatch(in: sentence.words, at: index) == nil
  }
}
