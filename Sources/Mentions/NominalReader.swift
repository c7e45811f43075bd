import GraphModel

/// Finds descriptions and pronouns, and tells what each is looking for.
struct NominalReader {
  let grammar: PersonNameGrammar
  let descriptions: DescriptionReader
  private var sentence: SentenceWords { grammar.sentence }
  private var lexicon: Lexicon { grammar.lexicon }

  init(_ grammar: PersonNameGrammar) {
    self.grammar = grammar
    descriptions = DescriptionReader(grammar)
  }

  /// The description or pronoun that begins at a token.
  ///
  /// - Complexity: O(*n*) in its length.
  func reference(at start: Int) -> (tokens: Range<Int>, reference: NominalReference)? {
    let key = sentence.key(start)
    if let pronoun = pronoun(key, at: start) { return (start..<(start + 1), pronoun) }
    if let pair = pair(at: start) { return pair }
    switch key {
    case "its", "their": return nil
    case "his", "her": return possessed(at: start)
    case "a", "an": return descriptions.description(at: start, article: .indefinite)
    default:
      let isDefinite = lexicon.isAny(key, .definite)
      return descriptions.description(at: start, article: isDefinite ? .definite : .none)
    }
  }

  private func pronoun(_ key: String, at start: Int) -> NominalReference? {
    switch key {
    case "he": .person(isFemale: false)
    case "she": .person(isFemale: true)
    case "it": isActing(at: start) ? .subject : nil
    case "they": start == 0 ? .subject : nil
    default: nil
    }
  }

  /// Whether "it" does something, other than in "it is clear that".
  private func isActing(at start: Int) -> Bool {
    let next = sentence.key(start + 1)
    guard start == 0 || lexicon.isAny(sentence.key(start - 1), .clauseOpener) else { return false }
    return (lexicon.isAny(next, .verb) || next.hasSuffix("ed"))
      && !(lexicon.isAny(next, .idleVerb) && start == 0)
  }

  /// "The two countries", "both sides".
  private func pair(at start: Int) -> (tokens: Range<Int>, reference: NominalReference)? {
    var index = start
    if sentence.key(index) == "the" { index += 1 }
    let isPair = sentence.key(index) == "both" || (sentence.key(index) == "two" && index > start)
    guard isPair else { return nil }
    index += 1
    if lexicon.isAny(sentence.key(index), .modifier, .otherGovernments) { index += 1 }
    let tokens = start..<(index + 1)
    if lexicon.isAny(sentence.key(index), .pairStates) { return (tokens, .pair(.states)) }
    if lexicon.isAny(sentence.key(index), .pairPersons) { return (tokens, .pair(.persons)) }
    if lexicon.isAny(sentence.key(index), .pairActors) { return (tokens, .pair(.actors)) }
    return nil
  }

  /// "His country", "her government".
  private func possessed(at start: Int) -> (tokens: Range<Int>, reference: NominalReference)? {
    guard lexicon.isAny(sentence.key(start + 1), .countryNominal, .bodyNominal) else { return nil }
    return (start..<(start + 2), .stateOfPerson)
  }
}
