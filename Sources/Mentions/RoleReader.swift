import ActorKnowledge
import GraphModel

/// Reads titles and roles beside names of persons.
struct RoleReader {
  let grammar: PersonNameGrammar
  private var sentence: SentenceWords { grammar.sentence }
  private var lexicon: Lexicon { grammar.lexicon }

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
    guard isTitleEnd(last) else { return RoleContext() }
    var index = last
    while index >= floor, isPartOfTitle(index, floor: floor) {
      index = (grammar.span(covering: index)?.tokens.lowerBound ?? index) - 1
    }
    return context(trimmed(index + 1)..<name.lowerBound)
  }

  /// Whether the word before a name ends a title: a role, "Mr.", or "ambassador to Iraq".
  private func isTitleEnd(_ index: Int) -> Bool {
    let key = sentence.key(index)
    if lexicon.isAny(key, .honorific, .office, .role, .cleric, .personPrivate) {
      return grammar.span(covering: index) == nil
    }
    guard let span = grammar.span(covering: index), span.isCollective else { return false }
    var before = span.tokens.lowerBound - 1
    if sentence.key(before) == "the" { before -= 1 }
    return ["to", "of", "for", "in"].contains(sentence.key(before))
      && lexicon.isAny(sentence.key(before - 1), .office, .role)
  }

  private func isPartOfTitle(_ index: Int, floor: Int) -> Bool {
    if let span = grammar.span(covering: index) { return span.kind != .person && span.actor != nil }
    let key = sentence.key(index)
    if lexicon.isAny(
      key, .honorific, .office, .role, .cleric, .personPrivate, .body, .modifier, .armed,
      .opposition, .member)
    {
      return key != "of" || isTitleEnd(index - 1) || isTitleEnd(index + 1)
    }
    if sentence.isHyphen(index) || sentence.isPossessive(index) { return true }
    switch key {
    case "and": return isWordOfRole(index - 1)
    case "for", "to", "in", "the": return index > floor && grammar.span(covering: index + 1) != nil
    default: return false
    }
  }

  private func isWordOfRole(_ index: Int) -> Bool {
    grammar.span(covering: index) == nil
      && lexicon.isAny(sentence.key(index), .office, .role, .cleric, .personPrivate, .modifier)
  }

  /// Drops function words at the left edge.
  private func trimmed(_ start: Int) -> Int {
    var start = start
    while start < sentence.count, grammar.span(covering: start) == nil,
      ["of", "for", "to", "and", "in", "the", "'s", "", "then", "by", "other"]
        .contains(sentence.key(start))
    {
      start += 1
    }
    return start
  }

  /// A role with a comma before the name: "the Vice Speaker of the Georgian Parliament, Gigi X".
  private func apposed(before name: Range<Int>, floor: Int) -> RoleContext {
    var index = name.lowerBound - 2
    var isComplete = false
    while index >= floor, name.lowerBound - index < 16, !isBoundary(index) {
      let isDeterminer = ["the", "a", "an", "his", "her", "their", "its"]
        .contains(sentence.key(index))
      index -= 1
      if isDeterminer, !isBoundOf(index) {
        isComplete = true
        break
      }
    }
    isComplete = isComplete || index < floor || sentence.key(index) == ","
    let zone = (index + 1)..<(name.lowerBound - 1)
    guard isComplete, !zone.isEmpty else { return RoleContext() }
    let result = context(zone)
    let next = sentence.key(name.upperBound)
    let isClosed =
      next == "," || lexicon.isAny(next, .verb) || next.hasSuffix("ed") || next.isEmpty
      || name.upperBound == sentence.count || next == "and"
    return result.hasRole && isClosed ? result : RoleContext()
  }

  private func isBoundOf(_ index: Int) -> Bool {
    ["of", "for", "in", "to", "on"].contains(sentence.key(index))
  }

  /// Whether a word ends a noun phrase.
  private func isBoundary(_ index: Int) -> Bool {
    if let span = grammar.span(covering: index) { return span.kind == .person }
    let key = sentence.key(index)
    return [",", ";", ":", "\"", "\u{201C}", "\u{201D}", "(", ")", "that", "who", "which", "with"]
      .contains(key)
      || (lexicon.isAny(key, .verb) && !lexicon.isAny(key, .modifier, .role, .office))
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
    guard sentence.key(next) == "," else { return nil }
    var index = next + 1
    while index < sentence.count, index - next < 18,
      !isBoundary(index) || sentence.isPossessive(index)
    {
      if lexicon.isAny(sentence.key(index), .verb), !isWordOfRole(index) { break }
      index += 1
    }
    let zone = (next + 1)..<max(index, next + 1)
    guard zone.count > 1 || lexicon.isAny(sentence.key(next + 1), .office, .role) else {
      return nil
    }
    guard grammar.span(covering: next + 1)?.kind != .person else { return nil }
    var result = context(zone)
    guard result.hasRole || result.isPrivate, opensRole(next + 1) else { return nil }
    result.servant = zone.lazy.compactMap { grammar.name(at: $0) }.first
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
    let key = sentence.key(index)
    return ["the", "a", "an", "his", "her", "its", "their", "one", "who"].contains(key)
      || lexicon.isAny(key, .office, .role, .modifier, .cleric, .personPrivate)
      || grammar.span(covering: index)?.isCollective == true
  }

  /// What the words of a zone tell.
  private func context(_ zone: Range<Int>) -> RoleContext {
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
    if sentence.isHyphen(before) { return false }
    if span.form == .seat, zone.lowerBound < span.tokens.lowerBound { return false }
    return before < zone.lowerBound
      || !["to", "on", "against", "about", "with"].contains(sentence.key(before))
  }
}
