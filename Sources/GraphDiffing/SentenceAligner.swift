/// Aligns the sentences of two versions of an article.
///
/// - Complexity: O(*n* log *n*) in the number of sentences, as long as common words are shared by few
///   sentences that differ.
struct SentenceAligner {
  /// Share of common words (Dice 1945) from which two sentences count as versions of each other.
  private static let likeness = 0.5
  /// The same for sentences between the same unmoved neighbours.
  private static let likenessInPlace = 0.3
  /// Words in more sentences than this tell nothing.
  private static let commonest = 40

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
      let fate: SentenceAlignment.Fate = unmoved.contains(position) ? .same : .moved
      take(old: pair.old, new: pair.new, fate: fate)
    }
  }

  private mutating func matchAlike() {
    let gaps = Gaps(pairs: pairs)
    let words = old.filter { freeOld.contains($0.key) }.mapValues(WordBag.init)
    var index: [String: [Int]] = [:]
    for (sentence, bag) in words.sorted(by: { $0.key < $1.key }) {
      for word in bag.words { index[word, default: []].append(sentence) }
    }
    var candidates: [(likeness: Double, old: Int, new: Int)] = []
    for sentence in freeNew.sorted() {
      let bag = WordBag(new[sentence] ?? "")
      let sharing = bag.words.flatMap { word in
        index[word].flatMap { $0.count <= Self.commonest ? $0 : nil } ?? []
      }
      for other in Set(sharing).sorted() {
        let likeness = words[other].map { bag.likeness(to: $0) } ?? 0
        let inPlace = gaps.sameGap(old: other, new: sentence)
        if likeness >= (inPlace ? Self.likenessInPlace : Self.likeness) {
          candidates.append((likeness + (inPlace ? 0.2 : 0), other, sentence))
        }
      }
    }
    candidates.sort { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
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

/// The stretches between sentences that stayed in place.
private struct Gaps {
  private let old: [Int]
  private let new: [Int]

  init(pairs: [SentenceAlignment.Pair]) {
    let unmoved = pairs.filter { $0.fate == .same }
    old = unmoved.compactMap(\.old).sorted()
    new = unmoved.compactMap(\.new).sorted()
  }

  func sameGap(old index: Int, new other: Int) -> Bool {
    Self.rank(index, in: old) == Self.rank(other, in: new)
  }

  private static func rank(_ value: Int, in sorted: [Int]) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
