import ActorKnowledge
import DataFiles
import GraphModel

/// What names with several senses mean where they stand.
///
/// A name has readings that are tried in order; one applies when each of its conditions holds. The
/// gazetteer's sense is taken when none does.
struct AmbiguousNames: Sendable {
  /// How a name is to be read.
  enum Reading: Hashable, Sendable {
    /// As the gazetteer says.
    case usual
    /// As the name of this actor.
    case actor(ActorID)
    /// As the name of something that is no actor.
    case other
  }

  private struct Rule: Sendable {
    var reading: Reading
    var before: [[String]]
    var after: [[String]]
    var article: [String]
  }

  private let rules: [String: [Rule]]

  /// Reads the table.
  ///
  /// - Throws: `DataError` when it is missing or malformed.
  init() throws(DataError) {
    let table = try DataTable(
      "ambiguous-names.tsv", module: "Mentions",
      required: ["name", "reading", "before", "after", "article"])
    var rules: [String: [Rule]] = [:]
    for row in table.rows {
      let reading: Reading = row["reading"] == "-" ? .other : .actor(ActorID(row["reading"]))
      let rule = Rule(
        reading: reading, before: row.list("before").map(Self.words),
        after: row.list("after").map(Self.words), article: row.list("article").map(Self.fold))
      rules[Self.fold(row["name"]), default: []].append(rule)
    }
    self.rules = rules
  }

  /// The folded words of a condition, in which "the" counts.
  private static func words(_ text: String) -> [String] {
    if text.hasPrefix("(") || text == "*" { return [text] }
    return text.split(separator: " ").flatMap { part in
      part == "the" ? ["the"] : NameWord.words(of: String(part)).map(\.key)
    }
  }

  private static func fold(_ text: String) -> String {
    text == "*" || text.hasPrefix("(")
      ? text : NameWord.words(of: text).map(\.key).joined(separator: " ")
  }

  /// How the name at some tokens is to be read.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the name.
  ///   - sentence: The sentence.
  ///   - vocabulary: The folded words of the article.
  ///   - surname: Whether the word at a place can only be a family name.
  /// - Returns: The first reading that applies.
  func reading(
    of tokens: Range<Int>, in sentence: SentenceWords, vocabulary: Set<String>,
    surname: (Int) -> Bool
  ) -> Reading {
    let name = sentence.keys(of: tokens).joined(separator: " ")
    for rule in rules[name] ?? [] {
      let before = rule.before.isEmpty || rule.before.contains { ends($0, tokens, sentence) }
      let after =
        rule.after.isEmpty
        || rule.after.contains { begins($0, tokens, sentence, surname: surname) }
      let article =
        rule.article.isEmpty
        || rule.article.contains { holds($0, vocabulary, sentence) }
      if before, after, article { return rule.reading }
    }
    return .usual
  }

  private func ends(_ words: [String], _ tokens: Range<Int>, _ sentence: SentenceWords) -> Bool {
    let start = tokens.lowerBound - words.count
    return start >= 0 && words.indices.allSatisfy { words[$0] == sentence.key(start + $0) }
  }

  private func begins(
    _ words: [String], _ tokens: Range<Int>, _ sentence: SentenceWords, surname: (Int) -> Bool
  ) -> Bool {
    if words == ["(surname)"] { return surname(tokens.upperBound) }
    if words == ["*"] { return true }
    return words.indices.allSatisfy { words[$0] == sentence.key(tokens.upperBound + $0) }
  }

  private func holds(
    _ word: String, _ vocabulary: Set<String>, _ sentence: SentenceWords
  ) -> Bool {
    switch word {
    case "*": true
    case "(capitals)": sentence.isShouting
    default: vocabulary.contains(word)
    }
  }
}
