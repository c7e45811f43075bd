import Mentions

/// Whether a word that may be a verb, a noun or an adjective is a verb.
extension SentenceFrame {
  /// Whether a form of "be" only helps the verb after it.
  func isAuxiliary(_ token: Int, _ lexicon: CueLexicon) -> Bool {
    var next = token + 1
    while mention(at: next) == nil, wordClass(next).isAuxiliary { next += 1 }
    guard mention(at: next) == nil else { return false }
    let isForm = lexicon.verbs[word(next)]?.contains { $0.inflection == .participle } ?? false
    return isForm || word(next).hasSuffix("ing") || word(next).hasSuffix("ed")
  }

  /// Whether a form that may be a verb is one here.
  func isVerb(_ token: Int, _ inflection: Inflection, isPhrase: Bool) -> Bool {
    var before = token - 1
    while wordClass(before) == .adverb, mention(at: before) == nil { before -= 1 }
    let previous = mention(at: before) == nil ? wordClass(before) : nil
    switch inflection {
    case .past, .participle:
      let isModifier =
        previous == .adverb || previous == .unreal
        || previous == .other && !word(before).hasSuffix("s")
      if isModifier, before == token - 1, isInNounCue(token + 1) { return false }
      if let verb = predicate(at: token - 1), !predicates[verb].isNoun,
        !wordClass(token - 1).isAuxiliary
      {
        return false
      }
      return previous != .determiner && previous != .possessive || word(token + 1) == "by"
    case .gerund:
      let closed: Set<WordClass> = [.determiner, .possessive, .unreal]
      return !closed.contains(previous ?? .other) && word(token + 1) != "of"
    case .base, .third:
      return isFiniteVerb(
        token, inflection, after: before, previous, isPhrase: isPhrase)
    }
  }

  private func isFiniteVerb(
    _ token: Int, _ inflection: Inflection, after before: Int, _ previous: WordClass?,
    isPhrase: Bool
  ) -> Bool {
    if previous?.isAuxiliary == true || word(before) == "to" {
      return inflection == .base && previous != .be && previous != .have
    }
    if previous == .relative { return true }
    if previous == .preposition { return false }
    if inflection == .base, previous == .other, !word(before).hasSuffix("s") { return false }
    if !isInNounCue(token) && classes[token] != .noun {
      return previous != .determiner && previous != .possessive
    }
    let next = wordClass(token + 1)
    let takesObject =
      isPhrase || mention(at: token + 1) != nil || next == .determiner || next == .pronoun
      || word(token + 1) == "that" || word(token + 1) == "to" && !isInNounCue(token)
    if let subject = mention(at: before) {
      let form = mentions[subject].form
      return takesObject || form == .pronoun && word(token + 1) != "-"
    }
    return previous == .conjunction && inflection == .third
      && (takesObject || wordClass(token + 1) != .preposition)
  }
}
