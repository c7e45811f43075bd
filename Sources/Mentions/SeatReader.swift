import ActorKnowledge
import GraphModel

/// Tells capitals that stand for a government from capitals that are places.
///
/// "Tehran dismissed the claim" and "talks with Beijing" speak of governments; "in Tehran" and "a
/// Baghdad suburb" do not.
struct SeatReader {
  let grammar: PersonNameGrammar
  private var sentence: SentenceWords { grammar.sentence }
  private var lexicon: Lexicon { grammar.lexicon }

  init(_ grammar: PersonNameGrammar) { self.grammar = grammar }

  /// Whether a capital's name stands for its government.
  ///
  /// - Complexity: O(*n*) in the number of names joined to it.
  func isGovernment(_ span: NamedSpan) -> Bool {
    let before = sentence.key(span.tokens.lowerBound - 1)
    let next = span.tokens.upperBound
    if isPlace(before: span.tokens.lowerBound - 1, next: next) { return false }
    if sentence.isHyphen(next) { return isJoined(next) }
    if sentence.isHyphen(span.tokens.lowerBound - 1) { return true }
    if sentence.isPossessive(next) {
      return !lexicon.isAny(sentence.key(next + 1), .locationNoun, .locationBefore)
        && !isPlacePossession(next + 1)
    }
    if lexicon.isAny(sentence.key(next), .body, .office) { return true }
    if isVerb(afterConjuncts: next) { return true }
    return isGovernmentWord(before, at: span.tokens.lowerBound - 1)
  }

  /// Whether a palace or a body is meant as an actor, not as a building.
  func isBody(_ span: NamedSpan) -> Bool {
    let before = sentence.key(span.tokens.lowerBound - 1)
    let before2 = sentence.key(span.tokens.lowerBound - 2)
    let preposition = before == "the" ? before2 : before
    return !lexicon.isAny(preposition, .placePreposition)
  }

  private func isPlace(before: Int, next: Int) -> Bool {
    let key = sentence.key(before)
    if lexicon.isAny(key, .locationBefore) {
      return !(key == "in" && lexicon.isAny(sentence.key(before - 1), .body, .role, .office))
    }
    if key == ",", sentence.key(before - 1) == "capital" { return true }
    if sentence.key(next) == ",", let span = grammar.span(covering: next + 1), span.isState,
      span.form == .name
    {
      return sentence.key(span.tokens.upperBound) == ","
    }
    return lexicon.isAny(sentence.key(next), .locationNoun)
  }

  /// "Tehran-backed", "Washington-Moscow ties"; but not "Baghdad-based".
  private func isJoined(_ hyphen: Int) -> Bool {
    let key = sentence.key(hyphen + 1)
    return !lexicon.isAny(key, .joinedPlace)
  }

  /// "Baghdad's Sadr City": a name behind the possessive is a part of the town.
  private func isPlacePossession(_ index: Int) -> Bool {
    sentence.isCapital(index) && !lexicon.isAny(sentence.key(index), .office, .body, .modifier)
      && grammar.span(covering: index) == nil
  }

  /// Whether a verb follows, perhaps behind "and Kiev".
  private func isVerb(afterConjuncts index: Int) -> Bool {
    var index = index
    while let span = conjunct(index) { index = span.tokens.upperBound }
    let key = sentence.key(index)
    return lexicon.isAny(key, .verb) || (key.hasSuffix("ed") && key.count > 4)
  }

  private func conjunct(_ index: Int) -> NamedSpan? {
    guard sentence.key(index) == "and" else { return nil }
    return grammar.span(covering: index + 1)
  }

  private func isGovernmentWord(_ key: String, at index: Int) -> Bool {
    let noun = sentence.key(index - 1)
    switch key {
    case "to": return lexicon.isAny(noun, .toNoun)
    case "from": return lexicon.isAny(noun, .fromNoun)
    case "of": return lexicon.isAny(noun, .ofNoun)
    case "on": return lexicon.isAny(noun, .pressed)
    case "for": return index == 0 || lexicon.isAny(noun, .toNoun, .ofNoun)
    case "and": return followsGovernment(index)
    default: return lexicon.isAny(key, .abstractBefore)
    }
  }

  /// "Washington" in "between Tehran and Washington" follows a name that is a government's.
  private func followsGovernment(_ index: Int) -> Bool {
    guard let span = grammar.span(covering: index - 1), span.isCollective else { return false }
    return span.form != .seat || isGovernment(span)
  }
}
