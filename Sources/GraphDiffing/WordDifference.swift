/// What changed between two sentences, word by word.
public struct WordDifference: Hashable, Sendable {
  /// What became of a stretch of words.
  public enum Change: String, CaseIterable, Hashable, Sendable {
    case kept
    case removed
    case added
  }

  /// A stretch of words, with the spaces between them.
  public struct Run: Hashable, Sendable {
    /// What became of the words.
    public var change: Change
    /// The words.
    public var text: String
  }

  /// The stretches in reading order, what was removed before what was added.
  public let runs: [Run]

  /// Compares two sentences (Myers 1986).
  ///
  /// - Complexity: O(*n* · *d*) in the number of words and of differences.
  public init(from old: String, to new: String) {
    let old = Self.pieces(of: old)
    let new = Self.pieces(of: new)
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var runs: [Run] = []
    func append(_ piece: String, _ change: Change) {
      if runs.last?.change == change {
        runs[runs.count - 1].text += piece
      } else {
        runs.append(Run(change: change, text: piece))
      }
    }
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        append(old[i], .removed)
        i += 1
      } else if j < new.count, added.contains(j) {
        append(new[j], .added)
        j += 1
      } else if i < old.count {
        append(old[i], .kept)
        i += 1
        j += 1
      } else {
        break
      }
    }
    self.runs = runs
  }

  /// The words of a sentence without spaces; punctuation marks stand alone.
  static func words(of sentence: String) -> [String] {
    pieces(of: sentence).map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }
  }

  /// The words of a sentence, each with the spaces that follow it.
  private static func pieces(of sentence: String) -> [String] {
    var pieces: [String] = []
    var inWord = false
    for character in sentence {
      let isWord = character.isLetter || character.isNumber || "'’-".contains(character)
      let continues = (isWord && inWord) || character.isWhitespace
      if continues, !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      inWord = isWord
    }
    return pieces
  }
}
