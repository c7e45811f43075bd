/// A sentence after one pass of the encoder.
public struct EncodedSentence: Sendable {
  /// The words, in order.
  public let words: [EncoderWord]
  /// Runs of words that are names of persons, organisations, places, or demonyms.
  public let names: [TaggedSpan]
  /// Whole phrases that refer to political actors.
  public let phrases: [TaggedSpan]
  let windows: [Window]

  init(words: [EncoderWord], windows: [Window], names: [TaggedSpan], phrases: [TaggedSpan]) {
    self.words = words
    self.windows = windows
    self.names = names
    self.phrases = phrases
  }

  /// A window with its hidden states, [pieces][hidden].
  struct Window: Sendable {
    let window: PieceWindow
    let hidden: [Float]
  }

  /// The words that a range of the sentence's code points overlaps; nil when there are none.
  ///
  /// - Complexity: O(*n*) in the number of words.
  public func words(at range: Range<Int>) -> Range<Int>? {
    let hit = words.indices.filter { words[$0].range.overlaps(range) }
    guard let first = hit.first, let last = hit.last else { return nil }
    return first..<last + 1
  }

  /// The window that holds both spans farthest from its ends, and their pieces there.
  func bestWindow(
    for pair: (source: Range<Int>, target: Range<Int>)
  ) -> (Int, PairHead.Pair)? {
    var best: (window: Int, pair: PairHead.Pair, depth: Int)?
    for (number, window) in windows.enumerated() {
      guard let source = window.window.pieces(ofWords: pair.source),
        let target = window.window.pieces(ofWords: pair.target)
      else { continue }
      let depth = min(window.window.depth(of: source), window.window.depth(of: target))
      if depth > best?.depth ?? -1 {
        best = (number, PairHead.Pair(source: source, target: target), depth)
      }
    }
    return best.map { ($0.window, $0.pair) }
  }
}
