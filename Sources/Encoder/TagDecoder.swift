/// A run of words that a tagger takes for a mention.
public struct TaggedSpan: Hashable, Sendable {
  /// Numbers of the words in the sentence.
  public let words: Range<Int>
  /// What the tagger takes it for, such as `per` or `nominal`.
  public let label: String
}

/// Finds the best valid sequence of BIO tags (Viterbi 1967; Ramshaw and Marcus 1995).
struct TagDecoder: Sendable {
  private let tags: [String]
  private let mayFollow: [[Bool]]

  init(tags: [String]) {
    self.tags = tags
    mayFollow = tags.map { before in
      tags.map { after in !after.hasPrefix("I-") || before.dropFirst(2) == after.dropFirst(2) }
    }
  }

  /// The spans of the sequence with the largest sum of scores; ties go to the lower tag.
  ///
  /// - Parameter scores: Scores of each tag for each word, [words][tags].
  /// - Returns: The spans in text order.
  /// - Complexity: O(*n* · *t*²) for *n* words and *t* tags.
  func spans(_ scores: [[Float]]) -> [TaggedSpan] {
    guard let first = scores.first else { return [] }
    var best = zip(tags, first).map { tag, score in
      tag.hasPrefix("I-") ? -Float.infinity : score
    }
    var back: [[Int]] = []
    for row in scores.dropFirst() {
      let steps = tags.indices.map { after in
        tags.indices.reduce(0) { chosen, before in
          value(best, before, after) > value(best, chosen, after) ? before : chosen
        }
      }
      best = tags.indices.map { value(best, steps[$0], $0) + row[$0] }
      back.append(steps)
    }
    var path = [tags.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }]
    for steps in back.reversed() { path.append(steps[path[path.count - 1]]) }
    return spans(path: path.reversed())
  }

  private func value(_ best: [Float], _ before: Int, _ after: Int) -> Float {
    mayFollow[before][after] ? best[before] : -Float.infinity
  }

  private func spans(path: [Int]) -> [TaggedSpan] {
    var spans: [TaggedSpan] = []
    for (word, tag) in path.enumerated() {
      let name = tags[tag]
      if name.hasPrefix("B-") {
        spans.append(TaggedSpan(words: word..<word + 1, label: String(name.dropFirst(2))))
      } else if name.hasPrefix("I-"), let last = spans.popLast() {
        spans.append(TaggedSpan(words: last.words.lowerBound..<word + 1, label: last.label))
      }
    }
    return spans
  }
}
