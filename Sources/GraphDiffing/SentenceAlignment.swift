/// Which sentence of the new article each sentence of the old one has become.
///
/// Equal sentences are matched first, the longest run in order counting as unmoved (patience diff,
/// Cohen 2008); of the rest, those that share enough words count as reworded.
public struct SentenceAlignment: Hashable, Sendable {
  /// What became of a sentence.
  public enum Fate: String, CaseIterable, Hashable, Sendable {
    /// It stands where it stood.
    case same
    /// It stands elsewhere, word for word.
    case moved
    /// It says something alike in other words.
    case reworded
    /// It is new.
    case added
    /// It is gone.
    case removed
  }

  /// A sentence of the old article, of the new one, or of both.
  public struct Pair: Hashable, Sendable {
    /// What became of it.
    public var fate: Fate
    /// Its index in the old article.
    public var old: Int?
    /// Its index in the new article.
    public var new: Int?
  }

  /// All sentences: those of the new article in order, then those that are gone, in order.
  public let pairs: [Pair]
  private let byOld: [Int: Pair]
  private let byNew: [Int: Pair]

  init(pairs: [Pair]) {
    self.pairs = pairs.sorted { a, b in
      (a.new ?? .max, a.old ?? .max) < (b.new ?? .max, b.old ?? .max)
    }
    byOld = Dictionary(pairs.compactMap { pair in pair.old.map { ($0, pair) } }) { a, _ in a }
    byNew = Dictionary(pairs.compactMap { pair in pair.new.map { ($0, pair) } }) { a, _ in a }
  }

  /// What became of a sentence of the old article.
  public func pair(old index: Int) -> Pair? { byOld[index] }

  /// What a sentence of the new article was.
  public func pair(new index: Int) -> Pair? { byNew[index] }

  /// How many sentences met the given fate.
  public func count(_ fate: Fate) -> Int { pairs.count { $0.fate == fate } }
}
