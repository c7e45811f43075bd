import ActorKnowledge
import GraphModel

/// Links descriptions and pronouns to the actors in view.
struct NominalReader {
  let grammar: PersonNameGrammar
  private var sentence: SentenceWords { grammar.sentence }
  private var lexicon: Lexicon { grammar.lexicon }

  init(_ grammar: PersonNameGrammar) { self.grammar = grammar }

  /// What a description at some tokens is looking for.
  enum Reference: Hashable {
    /// The state in view: "the country", "police".
    case state
    /// The state of the person in view: "his government".
    case stateOfPerson
    /// The armed group, party or movement in view; the head is kept.
    case group(head: String)
    /// The international organisation in view.
    case organisation
    /// The holder of an office: "the prime minister"; or the state in view.
    case holder([String])
    /// "He" or "she".
    case person(isFemale: Bool)
    /// "It".
    case thing
    /// "They".
    case plural
    /// "The two countries": states; "the two leaders", "both sides": any actors.
    case pair(states: Bool)
  }

  /// The description that begins at a token.
  ///
  /// - Complexity: O(*n*) in its length.
  func reference(at start: Int) -> (tokens: Range<Int>, reference: Reference)? {
    let key = sentence.key(start)
    if let pronoun = pronoun(key, at: start) { return (start..<(start + 1), pronoun) }
    if let pair = pair(at: start) { return pair }
    switch key {
    case "the", "this", "that", "these":
      return description(at: start, from: start + 1, isDefinite: true)
    case "his", "her":
      return possessed(at: start)
    case "its", "their":
      return nil
    default:
      return description(at: start, from: start, isDefinite: false)
    }
  }

  private func pronoun(_ key: String, at start: Int) -> Reference? {
    let next = sentence.key(start + 1)
    switch key {
    case "he": return .person(isFemale: false)
    case "she": return .person(isFemale: true)
    case "it":
      let isSubject =
        start == 0
        || ["that", "and", "but", "said", "says", ",", "if", "because"]
          .contains(sentence.key(start - 1))
      let isActing = lexicon.isAny(next, .verb) || next.hasSuffix("ed")
      return isSubject && isActing
        && !["is", "was", "may", "took", "would", "appears", "seems"].contains(next) ? .thing : nil
    case "they": return start == 0 ? .plural : nil
    default: return nil
    }
  }

  private func pair(at start: Int) -> (tokens: Range<Int>, reference: Reference)? {
    var index = start
    if sentence.key(index) == "the" { index += 1 }
    guard ["two", "both"].contains(sentence.key(index)) else { return nil }
    if sentence.key(index) == "two", index == start { return nil }
    index += 1
    if lexicon.isAny(sentence.key(index), .modifier) || sentence.key(index) == "neighboring" {
      index += 1
    }
    switch sentence.key(index) {
    case "countries", "nations", "neighbors", "neighbours", "governments", "states", "powers",
      "republics":
      return (start..<(index + 1), .pair(states: true))
    case "sides", "parties", "leaders", "presidents", "men", "ministers", "officials", "allies",
      "rivals", "groups", "foes", "enemies":
      return (start..<(index + 1), .pair(states: false))
    default: return nil
    }
  }

  /// "His country", "her government".
  private func possessed(at start: Int) -> (tokens: Range<Int>, reference: Reference)? {
    guard lexicon.isAny(sentence.key(start + 1), .countryNominal, .bodyNominal) else { return nil }
    return (start..<(start + 2), .stateOfPerson)
  }

  private func description(
    at start: Int, from first: Int, isDefinite: Bool
  ) -> (tokens: Range<Int>, reference: Reference)? {
    var index = first
    while index < first + 4, isAdjective(index) { index += 1 }
    guard grammar.span(covering: index) == nil, let head = head(at: index) else { return nil }
    let tokens = start..<(head.end)
    let words = (first..<head.end).map { sentence.key($0) }
    if words.contains(where: { lexicon.isAny($0, .otherGovernments) }) { return nil }
    if !isDefinite, lexicon.isAny(sentence.key(start - 1), .otherGovernments) { return nil }
    let key = sentence.key(head.end - 1)
    if lexicon.isAny(key, .bodyNominal) { return body(key, tokens, isDefinite: isDefinite) }
    if lexicon.isAny(key, .armed) || (isDefinite && lexicon.isAny(key, .groupNominal)) {
      if isDefinite, words.contains(where: { ["security", "rights", "aid"].contains($0) }) {
        return nil
      }
      return (tokens, .group(head: key))
    }
    guard isDefinite else { return nil }
    if lexicon.isAny(key, .countryNominal) { return (tokens, .state) }
    if lexicon.isAny(key, .organisationNominal) { return (tokens, .organisation) }
    if lexicon.isAny(key, .holderNominal) { return (tokens, .holder(words)) }
    return nil
  }

  private func body(
    _ key: String, _ tokens: Range<Int>, isDefinite: Bool
  ) -> (tokens: Range<Int>, reference: Reference)? {
    let next = sentence.key(tokens.upperBound)
    if ["of", "in"].contains(next), !isDefinite { return nil }
    return (tokens, .state)
  }

  private func isAdjective(_ index: Int) -> Bool {
    guard grammar.span(covering: index) == nil else { return false }
    let key = sentence.key(index)
    return lexicon.isAny(key, .modifier, .groupAdjective) && head(at: index, isLast: true) == nil
      || sentence.isHyphen(index)
  }

  /// The head at a token; an adjective that could be one is not when another head follows.
  private func head(at index: Int, isLast: Bool = false) -> (end: Int, key: String)? {
    let key = sentence.key(index)
    guard isHead(key) else { return nil }
    let next = index + 1
    if isHead(sentence.key(next))
      || (lexicon.isAny(key, .modifier, .groupAdjective) && isAhead(next))
    {
      return isLast ? nil : head(at: next).map { ($0.end, $0.key) } ?? (next, key)
    }
    return (next, key)
  }

  private func isAhead(_ index: Int) -> Bool {
    grammar.span(covering: index) == nil
      && (isHead(sentence.key(index))
        || (lexicon.isAny(sentence.key(index), .modifier) && isHead(sentence.key(index + 1))))
  }

  private func isHead(_ key: String) -> Bool {
    lexicon.isAny(
      key, .bodyNominal, .groupNominal, .countryNominal, .organisationNominal, .holderNominal,
      .armed)
  }
}
