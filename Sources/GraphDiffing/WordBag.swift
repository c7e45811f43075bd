/// The words of a sentence, counted, for a measure of likeness.
struct WordBag {
  private let counts: [String: Int]
  private let total: Int

  init(_ sentence: String) {
    var counts: [String: Int] = [:]
    for word in WordDifference.words(of: sentence) where word.contains(where: \.isLetter) {
      counts[word.lowercased(), default: 0] += 1
    }
    self.counts = counts
    total = counts.values.reduce(0, +)
  }

  /// The distinct words, sorted.
  var words: [String] { counts.keys.sorted() }

  /// Twice the common words over all words, from 0 to 1 (Dice 1945).
  func likeness(to other: WordBag) -> Double {
    guard total + other.total > 0 else { return 0 }
    let common = counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) }
    return 2 * Double(common) / Double(total + other.total)
  }
}
