import ActorKnowledge
import GraphModel

/// Groups that descriptions mean.
extension ArticleReader {
  /// The group that a description such as "the rebels" means.
  mutating func group(
    _ head: String, _ before: [Found], at tokens: Range<Int>, _ nominals: NominalReader
  ) -> Found? {
    if nominals.grammar.sentence.isHeadline { return nil }
    if let described = described(tokens, head, nominals) { return described }
    let isArmed = lexicon.isAny(head, .armed)
    let known = discourse.last(before) { found in
      let kind = entry(found.actor)?.kind
      let isLoose = lexicon.isAny(head, .looseGroup) && kind == .organisation
      return kind == .armedGroup || (!isArmed && (kind == .party || isLoose))
    }
    if let known { return stripped(known) }
    guard isArmed else { return nil }
    if let mainArmedGroup { return Found(armedGroup: mainArmedGroup, tokens) }
    guard head.hasSuffix("s"), let state = scene(nominals.grammar),
      let demonym = entry(state)?.demonyms.first
    else { return nil }
    let group = groups.group(side: state.rawValue, modifier: demonym, head: head)
    return Found(tokens: tokens, actor: group.id, form: .nominal, kind: group.kind)
  }

  /// "Darfur rebels": a group told by a word that the gazetteer does not know.
  private mutating func described(
    _ tokens: Range<Int>, _ head: String, _ nominals: NominalReader
  ) -> Found? {
    let sentence = nominals.grammar.sentence
    guard lexicon.isAny(head, .armed),
      let word = tokens.dropLast().last(where: nominals.descriptions.isDistinctive)
    else { return nil }
    if let mainArmedGroup, lexicon.isAny(sentence.key(word), .groupAdjective) {
      return Found(armedGroup: mainArmedGroup, tokens)
    }
    let group = groups.group(
      side: sentence.key(word), modifier: sentence.text(of: word..<(word + 1)), head: head)
    return Found(tokens: tokens, actor: group.id, form: .nominal, kind: group.kind)
  }

  /// The state in which the sentence is set: "in Iraq", "near Baghdad".
  private func scene(_ grammar: PersonNameGrammar) -> ActorID? {
    let sentence = grammar.sentence
    return grammar.spans.first { span in
      var before = span.tokens.lowerBound - 1
      while before > 0, lexicon.isAny(sentence.key(before), .modifier, .locationBefore),
        !lexicon.isAny(sentence.key(before), .placePreposition)
      {
        before -= 1
      }
      return span.isState && (span.form == .name || span.form == .seat)
        && lexicon.isAny(sentence.key(before), .placePreposition)
    }?.actor
  }
}

extension Found {
  fileprivate init(armedGroup actor: ActorID, _ tokens: Range<Int>) {
    self.init(tokens: tokens, actor: actor, form: .nominal, kind: .armedGroup)
  }
}
