import ActorKnowledge
import GraphModel

/// Reads titles and roles beside names of persons.
struct RoleReader {
  let grammar: PersonNameGrammar
  var sentence: SentenceWords { grammar.sentence }
  var lexicon: Lexicon { grammar.lexicon }

  init(_ grammar: PersonNameGrammar) { self.grammar = grammar }

  /// The title or role before a name: "Russian Foreign Minister", "Mr.", "a spokesman for Hamas,".
  ///
  /// - Parameters:
  ///   - name: The tokens of the name.
  ///   - floor: The first token that may belong to the title.
  /// - Returns: What the title tells; nothing when there is none.
  /// - Complexity: O(*n*) in its length.
  func before(_ name: Range<Int>, floor: Int) -> RoleContext {
    let last = name.lowerBound - 1
    if sentence.key(last) == "," {
      return name.count > 1 ? apposed(before: name, floor: floor) : RoleContext()
    }
    if sentence.isPossessive(last) { return owner(of: name, at: last - 1) }
    guard isTitleEnd(last, of: name) else { return RoleContext() }
    var index = last
    while index >= floor, isPartOfTitle(index, floor: floor) {
      index = (grammar.span(covering: index)?.tokens.lowerBound ?? index) - 1
    }
    return context(min(trimmed(index + 1), name.lowerBound)..<name.lowerBound)
  }

  /// "Mexico" in "Mexico's Andres Valencia".
  private func owner(of name: Range<Int>, at index: Int) -> RoleContext {
    var result = RoleContext()
    if let span = grammar.span(covering: index), span.isCollective, span.form != .seat,
      name.count > 1, isClosed(name.upperBound)
    {
      result.actor = span.actor
      result.start = span.tokens.lowerBound
    }
    return result
  }

  /// Whether the word before a name ends a title: a role, "Mr.", or "ambassador to Iraq".
  private func isTitleEnd(_ index: Int, of name: Range<Int>) -> Bool {
    let key = sentence.key(index)
    if lexicon.isAny(key, .honorific, .office, .role, .cleric, .personPrivate) {
      return grammar.span(covering: index) == nil
    }
    let isGiven = lexicon.isGivenName(sentence.key(name.lowerBound))
    guard let span = grammar.span(covering: index), span.isCollective else {
      return endsOffice(index)
    }
    var before = span.tokens.lowerBound - 1
    if sentence.key(before) == "the" { before -= 1 }
    let isMission = sentence.key(before) == "to"
    return (isMission || isGiven) && lexicon.isAny(sentence.key(before), .binding)
      && lexicon.isAny(sentence.key(before - 1), .office, .role)
  }

  /// Whether a word ends an office such as "Secretary of Energy" or "Minister for Foreign Affairs".
  private func endsOffice(_ last: Int) -> Bool {
    var index = last
    while sentence.isCapital(index), lexicon.isAny(sentence.key(index), .modifier),
      grammar.span(covering: index) == nil
    {
      index -= 1
      if sentence.key(index) == "and" { index -= 1 }
    }
    return index < last && ["of", "for"].contains(sentence.key(index))
      && lexicon.isAny(sentence.key(index - 1), .office, .role)
  }

  private func isPartOfTitle(_ index: Int, floor: Int) -> Bool {
    if let span = grammar.span(covering: index) { return span.kind != .person && span.actor != nil }
    let key = sentence.key(index)
    if lexicon.isAny(
      key, .honorific, .office, .role, .cleric, .personPrivate, .body, .modifier, .armed,
      .opposition, .member)
    {
      return true
    }
    if sentence.isHyphen(index) { return grammar.span(covering: index - 1) == nil }
    if sentence.isPossessive(index) { return true }
    switch key {
    case "and": return isWordOfRole(index - 1)
    case "of", "for", "to", "in":
      return index > floor && lexicon.isAny(sentence.key(index - 1), .office, .role, .body)
    case "the": return index > floor && grammar.span(covering: index + 1) != nil
    default: return false
    }
  }

  func isWordOfRole(_ index: Int) -> Bool {
    grammar.span(covering: index) == nil
      && lexicon.isAny(sentence.key(index), .office, .role, .cleric, .personPrivate, .modifier)
  }

  /// Drops function words, and "backed" of "Moscow-backed", at the left edge.
  private func trimmed(_ start: Int) -> Int {
    var start = start
    while start < sentence.count, grammar.span(covering: start) == nil,
      sentence.key(start).isEmpty || sentence.isPossessive(start) || sentence.isHyphen(start - 1)
        || lexicon.isAny(sentence.key(start), .function, .determiner)
        || ["old", "other"].contains(sentence.key(start))
    {
      start += 1
    }
    return start
  }

  /// What the words of a zone tell.
  func context(_ zone: Range<Int>) -> RoleContext {
    var result = RoleContext()
    result.start = zone.lowerBound
    for index in zone where grammar.span(covering: index)?.isCollective != true {
      result.words.append(sentence.key(index))
      result.note(sentence.key(index), lexicon)
    }
    if result.hasRole, !result.isPrivate || result.hasOffice { result.isPrivate = false }
    result.actor = grammar.spans.first { isAffiliation($0, in: zone) }?.actor
    return result
  }

  private func isAffiliation(_ span: NamedSpan, in zone: Range<Int>) -> Bool {
    guard span.isCollective, zone.contains(span.tokens.lowerBound) else { return false }
    var before = span.tokens.lowerBound - 1
    if sentence.key(before) == "the" { before -= 1 }
    if sentence.isHyphen(before) || sentence.isHyphen(span.tokens.upperBound) { return false }
    if span.form == .seat, zone.lowerBound < span.tokens.lowerBound { return false }
    return before < zone.lowerBound
      || !["to", "on", "against", "about", "with"].contains(sentence.key(before))
  }
}
