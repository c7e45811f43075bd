import ActorKnowledge
import GraphModel

/// Finds where names of persons stand, by their form alone.
struct PersonNameGrammar {
  let sentence: SentenceWords
  let spans: [NamedSpan]
  let lexicon: Lexicon
  /// For each token, the place of the span that covers it.
  private let covering: [Int?]

  init(sentence: SentenceWords, spans: [NamedSpan], lexicon: Lexicon) {
    self.sentence = sentence
    self.spans = spans
    self.lexicon = lexicon
    var covering = [Int?](repeating: nil, count: sentence.count)
    for (place, span) in spans.enumerated() {
      for token in span.tokens { covering[token] = place }
    }
    self.covering = covering
  }

  /// The span that covers a token.
  func span(covering token: Int) -> NamedSpan? {
    guard covering.indices.contains(token), let place = covering[token] else { return nil }
    return spans[place]
  }

  /// The longest name of a person that can begin at a token.
  ///
  /// - Complexity: O(*n*) in the length of the name.
  func name(at start: Int) -> Range<Int>? {
    if let span = span(covering: start), span.kind == .person, span.form == .name,
      span.tokens.lowerBound == start
    {
      return start..<max(span.tokens.upperBound, extent(from: start))
    }
    let end = extent(from: start)
    return end > start ? start..<end : nil
  }

  /// The end of the run of name words from `start`; `start` when there is none.
  private func extent(from start: Int) -> Int {
    var end = start
    var count = 0
    while end < sentence.count, count < 6 {
      if isNameWord(end, isFirst: count == 0) {
        end += 1
      } else if let next = joined(after: end, isFirst: count == 0) {
        end = next
      } else {
        break
      }
      count += 1
    }
    return end
  }

  /// The end of "-un" in "Jong-un", or of "bin Laden" and "al-Sadr".
  private func joined(after end: Int, isFirst: Bool) -> Int? {
    if !isFirst, sentence.isHyphen(end), span(covering: end + 1)?.isCollective != true,
      !sentence.words[end + 1].key.isEmpty,
      !lexicon.isAny(sentence.key(end + 1), .modifier, .body, .role, .member)
    {
      return end + 2
    }
    guard lexicon.isAny(sentence.key(end), .particle) else { return nil }
    var next = end + 1
    if sentence.isHyphen(next) { next += 1 }
    while lexicon.isAny(sentence.key(next), .particle), next < end + 4 {
      next += sentence.isHyphen(next + 1) ? 2 : 1
    }
    return isNameWord(next) ? next + 1 : nil
  }

  private func isNameWord(_ index: Int, isFirst: Bool = true) -> Bool {
    guard sentence.isCapital(index) else { return false }
    let word = sentence.words[index]
    if let span = span(covering: index), span.actor != nil || span.tokens.count > 1 {
      guard span.kind == .person, span.form != .name || span.tokens.count < 3 else { return false }
    }
    if word.shape == .upper, !sentence.isShouting, !isInitials(index), word.key.count > 2 {
      return !isFirst && lexicon.isAny(word.key, .numeral)
    }
    if !isFirst, isFamilyName(index) { return true }
    return !lexicon.isAny(
      word.key, .capitalStop, .office, .role, .cleric, .honorific, .body, .groupHead, .modifier,
      .opposition, .armed)
  }

  /// Whether a word is made of initials, as "A.P.J." is.
  private func isInitials(_ index: Int) -> Bool {
    let mark = sentence.mark(index)
    return mark.count == 2 * sentence.key(index).count && mark.hasSuffix(".")
  }

  /// Whether a word for an office is a family name: "Shaukat Sultan said".
  private func isFamilyName(_ index: Int) -> Bool {
    lexicon.isAny(sentence.key(index), .office, .cleric) && !sentence.isCapital(index + 1)
      && lexicon.isGivenName(sentence.key(index - 1)) && index > 1
      && lexicon.isAny(sentence.key(index - 2), .office, .role, .honorific)
  }
}
