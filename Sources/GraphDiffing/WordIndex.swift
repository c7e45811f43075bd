import Foundation

/// The words of the sentences of two versions, by which an old sentence is found for a new one.
///
/// Rare words weigh more than common ones (inverse document frequency, Spärck Jones 1972), and long
/// words more than short ones, which are the frequent ones of a language (Zipf 1935): two sentences
/// are not alike for their articles and prepositions. The first letters stand for a word, so that
/// "attack" and "attacked" are one.
struct WordIndex {
  /// Words in more old sentences than this lead to no candidate.
  private static let commonest = 40
  /// The letters that stand for a word.
  private static let stem = 5
  /// The most candidates for a sentence.
  private static let mostCandidates = 8

  /// The words of a sentence with their counts, by number of the word.
  private struct Bag {
    var counts: [(word: Int, count: Int)]
    var weight = 0.0
  }

  private var old: [Int: Bag]
  private var new: [Int: Bag]
  private var weights: [Double] = []
  /// The old sentences that hold each word, in order.
  private var postings: [[Int]] = []

  /// Takes the sentences by their index.
  ///
  /// - Complexity: O(*n*) in the number of words.
  init(old: [Int: String], new: [Int: String]) {
    var numbers: [String: Int] = [:]
    self.old = old.mapValues { Self.bag($0, numbers: &numbers) }
    self.new = new.mapValues { Self.bag($0, numbers: &numbers) }
    postings = Array(repeating: [], count: numbers.count)
    for index in old.keys.sorted() {
      for (word, _) in self.old[index]?.counts ?? [] { postings[word].append(index) }
    }
    var lengths = [Int](repeating: 0, count: numbers.count)
    for (word, number) in numbers { lengths[number] = word.unicodeScalars.count }
    weigh(sentences: old.count + new.count, lengths: lengths)
  }

  /// The old sentences that share most with a new one, with their likeness from 0 to 1.
  ///
  /// - Complexity: O(*n*) in the number of words of the sentence.
  func candidates(for sentence: Int) -> [(old: Int, likeness: Double)] {
    guard let bag = new[sentence] else { return [] }
    var shared: [Int: Double] = [:]
    for (word, _) in bag.counts where postings[word].count <= Self.commonest {
      for other in postings[word] { shared[other, default: 0] += weights[word] }
    }
    let best = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return best.prefix(Self.mostCandidates).compactMap { other, _ in
      old[other].map { (other, likeness(bag, $0)) }
    }
  }

  /// Twice the weight of the common words over that of all words (Dice 1945).
  private func likeness(_ a: Bag, _ b: Bag) -> Double {
    guard a.weight + b.weight > 0 else { return 0 }
    var common = 0.0
    var (i, j) = (0, 0)
    while i < a.counts.count, j < b.counts.count {
      let (left, right) = (a.counts[i], b.counts[j])
      if left.word == right.word {
        common += weights[left.word] * Double(min(left.count, right.count))
      }
      if left.word <= right.word { i += 1 }
      if right.word <= left.word { j += 1 }
    }
    return 2 * common / (a.weight + b.weight)
  }

  private mutating func weigh(sentences: Int, lengths: [Int]) {
    var frequencies = postings.map(\.count)
    for bag in new.values {
      for (word, _) in bag.counts { frequencies[word] += 1 }
    }
    weights = zip(frequencies, lengths).map { frequency, length in
      let share = Double(length) / Double(Self.stem)
      return log(1 + Double(sentences) / Double(max(frequency, 1))) * share * share
    }
    old = old.mapValues(weighed)
    new = new.mapValues(weighed)
  }

  private func weighed(_ bag: Bag) -> Bag {
    let weight = bag.counts.reduce(0) { $0 + weights[$1.word] * Double($1.count) }
    return Bag(counts: bag.counts, weight: weight)
  }

  private static func bag(_ sentence: String, numbers: inout [String: Int]) -> Bag {
    var counts: [Int: Int] = [:]
    for word in sentence.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      let stem = String(word.prefix(Self.stem))
      let number = numbers[stem] ?? numbers.count
      numbers[stem] = number
      counts[number, default: 0] += 1
    }
    return Bag(counts: counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) })
  }
}
