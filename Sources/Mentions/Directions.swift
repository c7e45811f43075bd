import ActorKnowledge
import DataFiles
import GraphModel

/// The halves of divided countries that are called "the North" and "the South".
struct Directions: Sendable {
  private struct Rule: Sendable {
    var word: String
    var article: Set<String>
    var actor: ActorID
  }

  private let rules: [Rule]

  /// Reads the table.
  ///
  /// - Throws: `DataError` when it is missing or malformed.
  init() throws(DataError) {
    let table = try DataTable(
      "directions.tsv", module: "Mentions", required: ["word", "article", "actor"])
    rules = table.rows.map { row in
      Rule(word: row["word"], article: Set(row.list("article")), actor: ActorID(row["actor"]))
    }
  }

  /// The actor that "the North" or "the South" at a token means, if any.
  ///
  /// - Complexity: O(*n*) in the number of rules.
  func actor(at index: Int, in sentence: SentenceWords, vocabulary: Set<String>) -> ActorID? {
    let key = sentence.key(index)
    guard rules.contains(where: { $0.word == key }), sentence.words[index].shape == .capital
    else { return nil }
    let next = sentence.key(index + 1)
    let isShort = next == "and" && sentence.key(index + 3) == "korea"
    let isAlone =
      sentence.key(index - 1) == "the" && !sentence.isCapital(index + 1) && next != "of"
      && !sentence.isHyphen(index + 1)
    guard isShort || isAlone else { return nil }
    return rules.first { $0.word == key && !$0.article.isDisjoint(with: vocabulary) }?.actor
  }
}
