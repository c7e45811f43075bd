import ArticleText
import GraphModel
import Mentions

/// A sentence with what a shallow look tells of it: word classes, mentions, predicates.
struct SentenceFrame {
  let words: [String]
  let classes: [WordClass]
  let mentions: [ActorMention]
  /// For each token, the mention that covers it.
  let mentionAt: [Int?]
  /// For each token, the predicate whose head it is.
  private(set) var predicateAt: [Int?]
  /// In text order.
  private(set) var predicates: [Predicate] = []
  /// For each predicate, the one that governs it.
  private(set) var knownGovernors: [Int?] = []
  /// For each predicate, the mentions that are its subject.
  private(set) var knownSubjects: [[Int]] = []
  /// Who says what, in text order.
  private(set) var attributions: [Attribution] = []
  /// Participles tied to a mention by a hyphen, as in "U.S.-backed".
  private(set) var compounds: [Compound] = []
  /// For each token, the noun cues that begin there; the longest ones.
  private(set) var nounCues: [[Cue]]
  /// For each token, whether it is part of a noun cue.
  private var coveredByNounCue: [Bool]

  init(_ sentence: Sentence, mentions: [ActorMention], lexicon: CueLexicon) {
    words = sentence.tokens.map(\.folded)
    classes = Self.classes(of: sentence.tokens, words, lexicon)
    self.mentions = mentions
    var mentionAt = [Int?](repeating: nil, count: words.count)
    for (index, mention) in mentions.enumerated() {
      for token in mention.tokens.clamped(to: words.indices) { mentionAt[token] = index }
    }
    self.mentionAt = mentionAt
    predicateAt = Array(repeating: nil, count: words.count)
    nounCues = Array(repeating: [], count: words.count)
    coveredByNounCue = Array(repeating: false, count: words.count)
    findNounCues(lexicon)
    for token in words.indices where mentionAt[token] == nil {
      if let last = predicates.last, token < last.tokens.upperBound { continue }
      guard let predicate = predicate(at: token, lexicon: lexicon) else { continue }
      predicateAt[token] = predicates.count
      predicates.append(predicate)
    }
    for _ in predicates {
      knownGovernors.append(nextGovernor())
      knownSubjects.append(nextSubjects())
    }
    attributions = findAttributions()
    compounds = words.indices.compactMap { compound(at: $0, lexicon: lexicon) }
  }

  /// Whether a token is part of a noun cue.
  func isInNounCue(_ token: Int) -> Bool {
    coveredByNounCue.indices.contains(token) && coveredByNounCue[token]
  }

  /// The class of a token; a stop outside the sentence.
  func wordClass(_ token: Int) -> WordClass {
    classes.indices.contains(token) ? classes[token] : .stop
  }

  /// The folded token; empty outside the sentence.
  func word(_ token: Int) -> String { words.indices.contains(token) ? words[token] : "" }

  /// The mention that covers a token, if any.
  func mention(at token: Int) -> Int? {
    mentionAt.indices.contains(token) ? mentionAt[token] : nil
  }

  /// The predicate whose head a token is, if any.
  func predicate(at token: Int) -> Int? {
    predicateAt.indices.contains(token) ? predicateAt[token] : nil
  }

  /// Where a phrase that begins at a token ends, if it stands there outside mentions.
  ///
  /// The first word is taken for granted; `*` stands for up to four words of a noun phrase.
  func end(of phrase: [String], at token: Int) -> Int? {
    var token = token + 1
    var gap = 0
    for word in phrase.dropFirst() {
      if word == "*" {
        gap = 4
        continue
      }
      while gap > 0, self.word(token) != word, mention(at: token) == nil,
        wordClass(token).isNominal
      {
        token += 1
        gap -= 1
      }
      guard self.word(token) == word, mention(at: token) == nil else { return nil }
      token += 1
      gap = 0
    }
    return token
  }

  /// The longest of the cues whose words match at a token, and where they end.
  func longest(_ cues: [Cue], at token: Int) -> (cues: [Cue], end: Int) {
    let matching = cues.filter { end(of: $0.words, at: token) != nil }
    let length = matching.map(\.words.count).max() ?? 0
    let longest = matching.filter { $0.words.count == length }
    return (longest, longest.first.flatMap { end(of: $0.words, at: token) } ?? token + 1)
  }

  /// The longest of the governors whose words match at a token.
  func longest(_ governors: [Governor], at token: Int) -> Governor? {
    governors.filter { end(of: $0.words, at: token) != nil }
      .max { $0.words.count < $1.words.count }
  }

  /// The class of each token: of a word by the table, of some marks by their place.
  private static func classes(
    of tokens: [Token], _ words: [String], _ lexicon: CueLexicon
  ) -> [WordClass] {
    words.indices.map { index in
      let known = lexicon.wordClass(of: words[index])
      let next = index + 1 < words.count ? words[index + 1] : ""
      if known == .hyphen, index > 0, tokens[index - 1].range.end < tokens[index].range.start {
        return .comma
      }
      if known == .negation, ["only", "just", "merely"].contains(next) { return .adverb }
      let isCount = next == "least" || next == "most" || next.first?.isNumber == true
      return known == .preposition && isCount && words[index] != "in" ? .determiner : known
    }
  }

  private mutating func findNounCues(_ lexicon: CueLexicon) {
    var token = 0
    while token < words.count {
      let found = longest(lexicon.cues(.noun, at: words[token]), at: token)
      nounCues[token] = mention(at: token) == nil ? found.cues : []
      if !nounCues[token].isEmpty {
        for inside in token..<found.end { coveredByNounCue[inside] = true }
      }
      token = found.end
    }
  }

  private func compound(at token: Int, lexicon: CueLexicon) -> Compound? {
    guard word(token - 1) == "-", let source = mention(at: token - 2), mention(at: token) == nil
    else { return nil }
    for form in lexicon.verbs[words[token]] ?? [] where form.inflection == .participle {
      let cue = lexicon.cues(.verb, at: form.lemma).first { $0.words.count == 1 }
      if let cue { return Compound(token: token, source: source, cue: cue) }
    }
    return nil
  }
}

/// A participle tied to the mention of its doer by a hyphen.
struct Compound {
  let token: Int
  let source: Int
  let cue: Cue
}
