import ActorKnowledge
import GraphModel

/// Roles that a comma parts from the name.
extension RoleReader {
  /// A role before the comma: "the Vice Speaker of the Georgian Parliament, Gigi Tsereteli".
  func apposed(before name: Range<Int>, floor: Int) -> RoleContext {
    var index = name.lowerBound - 2
    while index >= floor, name.lowerBound - index < 16, !isBoundary(index) || isServed(index),
      !opensPhrase(index)
    {
      index -= 1
    }
    if lexicon.isAny(sentence.key(index), .determiner) { index -= 1 }
    let zone = (index + 1)..<(name.lowerBound - 1)
    guard !zone.isEmpty, isClosed(name.upperBound) else { return RoleContext() }
    var result = context(zone)
    result.master = master(in: zone)
    return result.hasRole ? result : RoleContext()
  }

  /// Whether a word opens the noun phrase behind it: "his", or "with" in "with a Turkish general".
  private func opensPhrase(_ index: Int) -> Bool {
    let key = sentence.key(index)
    if grammar.span(covering: index) != nil { return false }
    if lexicon.isAny(key, .determiner) { return !lexicon.isAny(sentence.key(index - 1), .binding) }
    return lexicon.isAny(key, .function) && !lexicon.isAny(key, .binding) && key != "and"
  }

  /// Whether a name ends its noun phrase, to judge by what follows.
  func isClosed(_ next: Int) -> Bool {
    let key = sentence.key(next)
    return key.isEmpty || key == "," || key == "and" || lexicon.isAny(key, .verb)
      || key.hasSuffix("ed")
  }

  /// The role behind a name: ", the president of Venezuela,", " of Bahrain".
  ///
  /// - Complexity: O(*n*) in its length.
  func after(_ name: Range<Int>) -> (context: RoleContext, tokens: Range<Int>)? {
    let next = name.upperBound
    if sentence.key(next) == "of", let span = ofActor(next + 1) {
      var result = RoleContext()
      result.actor = span.actor
      return (result, next..<span.tokens.upperBound)
    }
    guard sentence.key(next) == ",", opensRole(next + 1) else { return nil }
    var index = next + 1
    while index < sentence.count, index - next < 18, !isEnd(index) { index += 1 }
    let zone = (next + 1)..<index
    guard closesRole(index), zone.count > 1 || isWordOfRole(next + 1) else { return nil }
    var result = context(zone)
    guard result.hasRole || result.isPrivate else { return nil }
    result.master = master(in: zone)
    return (result, zone)
  }

  private func ofActor(_ index: Int) -> NamedSpan? {
    let index = sentence.key(index) == "the" ? index + 1 : index
    guard let span = grammar.span(covering: index), span.isCollective, span.form == .name else {
      return nil
    }
    return span
  }

  private func opensRole(_ index: Int) -> Bool {
    if let span = grammar.span(covering: index) { return span.isCollective }
    let key = sentence.key(index)
    return key == "one" || isWordOfRole(index) || lexicon.isAny(key, .determiner)
  }

  private func closesRole(_ index: Int) -> Bool {
    index == sentence.count || [",", ";", ".", "(", ")"].contains(sentence.mark(index))
      || lexicon.isAny(sentence.key(index), .relative)
  }

  /// Whether a word ends a role behind a name.
  private func isEnd(_ index: Int) -> Bool {
    if grammar.span(covering: index) != nil || sentence.isPossessive(index) { return false }
    return [".", "?", "!"].contains(sentence.mark(index)) || isBoundary(index)
  }

  /// Whether a word ends a noun phrase.
  private func isBoundary(_ index: Int) -> Bool {
    if let span = grammar.span(covering: index) { return span.kind == .person }
    let key = sentence.key(index)
    if [",", ";", ":", "\"", "\u{201C}", "\u{201D}", "(", ")"].contains(key) { return true }
    return lexicon.isAny(key, .relative)
      || (lexicon.isAny(key, .verb) && !lexicon.isAny(key, .modifier, .role, .office))
  }

  /// The person in "an aide to al-Sadr" and "one of Quispe's deputies".
  private func master(in zone: Range<Int>) -> Range<Int>? {
    zone.lazy.compactMap { index in
      let before = sentence.key(index - 1)
      let isServed = ["to", "of", "for"].contains(before) || lexicon.isAny(before, .honorific)
      return isServed ? grammar.name(at: index) : nil
    }.first
  }

  private func isServed(_ index: Int) -> Bool {
    guard let span = grammar.span(covering: index), span.kind == .person else { return false }
    let before = sentence.key(span.tokens.lowerBound - 1)
    return ["to", "of", "for"].contains(before) || lexicon.isAny(before, .honorific, .office)
  }
}
