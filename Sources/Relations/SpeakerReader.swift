import ArticleText
public import DataFiles
import GraphModel
import Mentions

/// Finds who says what a sentence tells: "Experts say ...", "..., the ministry said", "according to ...".
public struct SpeakerReader: Sendable {
  /// Who says so.
  struct Speaker: Hashable {
    /// The words that name the speaker, as tokens of the sentence.
    var tokens: Range<Int>
    /// The speaker's mention, when it is an actor.
    var mention: Int?

    /// Whether a reading is what the speaker says of others, and not what he does himself.
    func speaks(of reading: RelationReading, in passage: Passage) -> Bool {
      guard let mention else { return true }
      return !passage.acts(passage.mentions[passage.contextCount + mention], in: reading)
    }

    /// The words that name the speaker, as a range of the article.
    func range(in sentence: Sentence) -> TextRange? {
      guard let first = sentence.tokens[tokens].first, let last = sentence.tokens[tokens].last
      else { return nil }
      return TextRange(first.range.start, last.range.end)
    }
  }

  private static let longestName = 8
  private let verbs: Set<String>
  private let stops: Set<String>

  /// Loads the verbs of saying.
  ///
  /// - Throws: `DataError` when the table is missing or malformed.
  public init() throws(DataError) {
    let table = try DataTable("speech.tsv", module: "Relations", required: ["word", "role"])
    verbs = Set(table.rows.filter { $0["role"] == "verb" }.map { $0["word"] })
    stops = Set(table.rows.filter { $0["role"] == "stop" }.map { $0["word"] })
  }

  /// The speaker of a sentence; nil when the article speaks in its own voice.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  func speaker(of sentence: Sentence, among mentions: [ActorMention]) -> Speaker? {
    let words = sentence.tokens.map(\.folded)
    for index in words.indices {
      if words[index] == "according", words.indices.contains(index + 2), words[index + 1] == "to" {
        return right(of: index + 2, words, mentions)
      }
      let isNamed = mentions.contains { $0.tokens.contains(index) }
      if !isNamed, verbs.contains(words[index]), !isName(index, in: sentence) {
        if let speaker = left(of: index, words, mentions) { return speaker }
        if index > 0, [",", "\"", "”", "''"].contains(words[index - 1]) {
          return right(of: index + 1, words, mentions)
        }
      }
    }
    return nil
  }

  /// Whether a word is a part of a name, such as "Said" in "Port Said": alone with its capital among
  /// words that have none.
  private func isName(_ index: Int, in sentence: Sentence) -> Bool {
    let isCapital = { (token: Token) in token.text.first?.isUppercase == true }
    return index > 0 && isCapital(sentence.tokens[index])
      && sentence.tokens.dropFirst().contains { $0.text.count > 3 && !isCapital($0) }
  }

  /// The words that end before a token: a mention, or a plain noun phrase.
  private func left(of end: Int, _ words: [String], _ mentions: [ActorMention]) -> Speaker? {
    if let index = mentions.firstIndex(where: { $0.tokens.upperBound == end }) {
      return Speaker(tokens: mentions[index].tokens, mention: index)
    }
    var start = end
    while start > 0, end - start < Self.longestName, isNominal(words[start - 1]) { start -= 1 }
    return start < end ? Speaker(tokens: start..<end, mention: nil) : nil
  }

  /// The words that begin at a token.
  private func right(of start: Int, _ words: [String], _ mentions: [ActorMention]) -> Speaker? {
    if let index = mentions.firstIndex(where: { $0.tokens.contains(start) }) {
      return Speaker(tokens: mentions[index].tokens, mention: index)
    }
    var end = start
    while end < words.count, end - start < Self.longestName, isNominal(words[end]) { end += 1 }
    return start < end ? Speaker(tokens: start..<end, mention: nil) : nil
  }

  private func isNominal(_ word: String) -> Bool {
    word.contains(where: \.isLetter) && !stops.contains(word) && !verbs.contains(word)
  }
}

extension Passage {
  /// Whether an actor is the source of a reading, or either end of a symmetric one.
  func acts(_ mention: ActorMention, in reading: RelationReading) -> Bool {
    let doers = [reading.source] + (reading.type.isSymmetric ? [reading.target] : [])
    return doers.contains { mentions[$0].actor == mention.actor }
  }
}
