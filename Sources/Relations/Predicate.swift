import Mentions

/// A verb or an adjective of a sentence that has a subject.
struct Predicate: Hashable, Sendable {
  /// The tokens from the first auxiliary to the last word of the cue.
  var tokens: Range<Int>
  /// The verb or the first word of the adjective.
  var head: Int
  var inflection: Inflection
  var isPassive = false
  var isNegated = false
  var isModal = false
  var isFuture = false
  var isInfinitive = false
  /// Whether it is a noun that governs an infinitive: "a plan to".
  var isNoun = false
  var cues: [Cue] = []
  var governor: Governor?

  /// Whether it can be the verb of a main clause.
  var isFinite: Bool {
    !isInfinitive && inflection != .gerund && !(isPassive && tokens.lowerBound == head)
  }
}

extension SentenceFrame {
  /// The predicate whose head is a token, judged by its form and its neighbours.
  func predicate(at token: Int, lexicon: CueLexicon) -> Predicate? {
    guard word(token - 1) != "-" || mention(at: token - 2) == nil else { return nil }
    if classes[token] != .preposition, let verb = verb(at: token, lexicon: lexicon) { return verb }
    let adjectives = longest(lexicon.cues(.adjective, at: words[token]), at: token)
    let isBe = classes[token] == .be
    let governor = longest(lexicon.governors[isBe ? "be" : words[token]] ?? [], at: token)
    let isUnreal = governor.map { $0.effect != .none && $0.effect != .light } ?? false
    let leads = isUnreal && leadsInfinitive(after: token + (governor?.words.count ?? 1))
    guard !adjectives.cues.isEmpty || leads || isBe && !isAuxiliary(token, lexicon) else {
      return nil
    }
    var result = Predicate(
      tokens: token..<adjectives.end, head: token, inflection: .past, cues: adjectives.cues,
      governor: governor)
    widen(&result)
    result.isPassive = false
    result.isNoun = adjectives.cues.isEmpty && classes[token] == .noun
    return result
  }

  /// Whether an infinitive follows at once, or after its doer: "efforts by the UN to".
  private func leadsInfinitive(after token: Int) -> Bool {
    if word(token) == "to" { return mention(at: token + 1) == nil }
    guard word(token) == "by", let doer = mention(at: token + 1) else { return false }
    return word(mentions[doer].tokens.upperBound) == "to"
  }

  private func verb(at token: Int, lexicon: CueLexicon) -> Predicate? {
    let forms = lexicon.verbs[words[token]] ?? []
    guard classes[token] != .be else { return nil }
    let lemmas = forms.indices.filter { index in
      !forms[..<index].contains { $0.lemma == forms[index].lemma }
    }.map { forms[$0].lemma }
    let found = longest(lemmas.flatMap { lexicon.cues(.verb, at: $0) }, at: token)
    if classes[token].isAuxiliary, found.cues.isEmpty { return nil }
    let isPhrase = (found.cues.first?.words.count ?? 0) > 1
    guard let form = forms.first,
      isVerb(token, form.inflection, isPhrase: isPhrase)
    else { return forms.isEmpty ? unknownVerb(at: token) : nil }
    let governor = longest(lemmas.flatMap { lexicon.governors[$0] ?? [] }, at: token)
    let isBare = found.cues.isEmpty && governor == nil
    if isBare, form.inflection == .base || form.inflection == .third { return nil }
    var result = Predicate(
      tokens: token..<found.end, head: token, inflection: form.inflection, cues: found.cues,
      governor: governor)
    widen(&result)
    if (token..<found.end).contains(where: { wordClass($0) == .negation }) {
      result.isNegated = true
    }
    let participle = forms.contains { $0.inflection == .participle }
    result.isPassive = participle && (result.isPassive || isReducedPassive(result))
    return result
  }

  /// A word outside the tables that its ending or its auxiliary shows to be a verb.
  private func unknownVerb(at token: Int) -> Predicate? {
    guard classes[token] == .other, mention(at: token) == nil else { return nil }
    let previous = mention(at: token - 1) == nil ? wordClass(token - 1) : .other
    let isPast =
      words[token].hasSuffix("ed") && words[token].count > 4
      && previous != .determiner && previous != .possessive && previous != .preposition
      && word(token + 1) != "-" && word(token - 1) != "-"
    let follows: Set<WordClass> = [.modal, .future, .do, .have, .pronoun]
    let precedesNoun = isInNounCue(token + 1) || wordClass(token + 1) == .noun
    let isAdjective = previous == .adverb && precedesNoun
    guard isPast && !isAdjective || follows.contains(previous) else { return nil }
    var result = Predicate(
      tokens: token..<token + 1, head: token, inflection: isPast ? .past : .base)
    widen(&result)
    return result
  }

  /// Takes in the auxiliaries before the head, with what they say of voice, time and reality.
  private func widen(_ predicate: inout Predicate) {
    var token = predicate.head - 1
    var nearest: WordClass?
    while mention(at: token) == nil, wordClass(token).isAuxiliary {
      switch wordClass(token) {
      case .be, .have, .do: nearest = nearest ?? wordClass(token)
      case .modal: predicate.isModal = true
      case .future: predicate.isFuture = true
      case .negation: predicate.isNegated = true
      default: break
      }
      token -= 1
    }
    if word(token) == "to" {
      predicate.isInfinitive = true
      token -= 1
      if wordClass(token) == .negation { predicate.isNegated = true }
    }
    predicate.isPassive = nearest == .be
    predicate.tokens = (token + 1)..<predicate.tokens.upperBound
  }

  /// "attacked by", after a noun and without auxiliary.
  private func isReducedPassive(_ predicate: Predicate) -> Bool {
    predicate.tokens.lowerBound == predicate.head && word(predicate.tokens.upperBound) == "by"
  }
}
