/// The stretches between sentences that stayed in place.
struct SentenceGaps {
  private let old: [Int]
  private let new: [Int]

  init(pairs: [SentenceAlignment.Pair]) {
    let unmoved = pairs.filter { $0.fate == .same }
    old = unmoved.compactMap(\.old).sorted()
    new = unmoved.compactMap(\.new).sorted()
  }

  /// Whether two sentences stand between the same neighbours.
  ///
  /// - Complexity: O(log *n*) in the number of sentences that stayed.
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
