/// Aligns the sentences of two versions of an article.
///
/// Equal sentences come first, then those that share enough words, the most alike first.
///
/// - Complexity: O(*n* log *n*) in the number of sentences.
struct SentenceAligner {
  /// Share of common words from which two sentences count as versions of each other.
  private static let likeness = 0.45
  /// The same for sentences between the same unmoved neighbours.
  private static let likenessInPlace = 0.33
  /// How much the same neighbours speak for a pair.
  private static let placeBonus = 0.2

  private let old: [Int: String]
  private let new: [Int: String]
  private var pairs: [SentenceAlignment.Pair] = []
  private var freeOld: Set<Int>
  private var freeNew: Set<Int>

  /// Takes the sentences by their index; sentences whose words are unknown are left out.
  init(old: [Int: String], new: [Int: String]) {
    self.old = old
    self.new = new
    freeOld = Set(old.keys)
    freeNew = Set(new.keys)
  }

  /// The alignment.
  mutating func align() -> SentenceAlignment {
    matchEqual()
    matchAlike()
    pairs += freeOld.sorted().map { .init(fate: .removed, old: $0, new: nil) }
    pairs += freeNew.sorted().map { .init(fate: .added, old: nil, new: $0) }
    return SentenceAlignment(pairs: pairs)
  }

  private mutating func matchEqual() {
    var places: [String: [Int]] = [:]
    for index in new.keys.sorted(by: >) { places[new[index] ?? "", default: []].append(index) }
    var equal: [(old: Int, new: Int)] = []
    for index in old.keys.sorted() {
      if let place = places[old[index] ?? ""]?.popLast() { equal.append((index, place)) }
    }
    let unmoved = Set(longestIncreasing(equal.map(\.new)))
    for (position, pair) in equal.enumerated() {
      take(old: pair.old, new: pair.new, fate: unmoved.contains(position) ? .same : .moved)
    }
  }

  private mutating func matchAlike() {
    if freeOld.isEmpty || freeNew.isEmpty { return }
    let gaps = SentenceGaps(pairs: pairs)
    let words = WordIndex(
      old: old.filter { freeOld.contains($0.key) }, new: new.filter { freeNew.contains($0.key) })
    var candidates: [(score: Double, old: Int, new: Int)] = []
    for sentence in freeNew.sorted() {
      for (other, likeness) in words.candidates(for: sentence) {
        let inPlace = gaps.sameGap(old: other, new: sentence)
        if likeness >= (inPlace ? Self.likenessInPlace : Self.likeness) {
          candidates.append((likeness + (inPlace ? Self.placeBonus : 0), other, sentence))
        }
      }
    }
    candidates.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
    for pair in candidates where freeOld.contains(pair.old) && freeNew.contains(pair.new) {
      take(old: pair.old, new: pair.new, fate: .reworded)
    }
  }

  private mutating func take(old: Int, new: Int, fate: SentenceAlignment.Fate) {
    pairs.append(.init(fate: fate, old: old, new: new))
    freeOld.remove(old)
    freeNew.remove(new)
  }
}

/// Positions of a longest strictly increasing subsequence (Schensted 1961).
///
/// - Complexity: O(*n* log *n*).
private func longestIncreasing(_ values: [Int]) -> [Int] {
  var tails: [Int] = []
  var previous = [Int?](repeating: nil, count: values.count)
  for (position, value) in values.enumerated() {
    var low = 0
    var high = tails.count
    while low < high {
      let middle = (low + high) / 2
      if values[tails[middle]] < value { low = middle + 1 } else { high = middle }
    }
    previous[position] = low > 0 ? tails[low - 1] : nil
    if low == tails.count { tails.append(position) } else { tails[low] = position }
  }
  var result: [Int] = []
  var next = tails.last
  while let position = next {
    result.append(position)
    next = previous[position]
  }
  return result.reversed()
}
