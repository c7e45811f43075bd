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

  /// Compares two sentences (Myers 1986); spaces do not count.
  ///
  /// - Complexity: O(*n* · *d*) in the number of words and of differences.
  public init(from old: String, to new: String) {
    let old = Self.pieces(of: old)
    let new = Self.pieces(of: new)
    var removed: Set<Int> = []
    var added: Set<Int> = []
    for change in new.map(\.word).difference(from: old.map(\.word)) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): added.insert(offset)
      }
    }
    var runs: [Run] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, removed.contains(i) {
        Self.append(old[i], .removed, to: &runs)
        i += 1
      } else if j < new.count {
        let isAdded = added.contains(j)
        Self.append(new[j], isAdded ? .added : .kept, to: &runs)
        if !isAdded { i += 1 }
        j += 1
      } else {
        break
      }
    }
    self.runs = runs
  }

  private static func append(_ piece: Piece, _ change: Change, to runs: inout [Run]) {
    if runs.last?.change == change {
      runs[runs.count - 1].text += piece.text
    } else {
      runs.append(Run(change: change, text: piece.text))
    }
  }

  /// A word or a punctuation mark, with the spaces that follow it.
  private struct Piece {
    var word: String
    var space = ""

    var text: String { word + space }
  }

  private static func pieces(of sentence: String) -> [Piece] {
    var pieces: [Piece] = []
    var inWord = false
    for character in sentence {
      let isWord = character.isLetter || character.isNumber || "'’-".contains(character)
      if character.isWhitespace, !pieces.isEmpty {
        pieces[pieces.count - 1].space.append(character)
      } else if isWord, inWord {
        pieces[pieces.count - 1].word.append(character)
      } else {
        pieces.append(Piece(word: String(character)))
      }
      inWord = isWord
    }
    return pieces
  }
}
