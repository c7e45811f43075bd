/// Pairs the marks of emphasis, so that those that stand alone stay in the text.
struct MarkdownEmphasis {
  /// A run of equal marks that may open emphasis.
  private struct Run {
    var start: Int
    var length: Int
  }

  private var open: [Unicode.Scalar: [Run]] = [:]
  /// Places in the output that are marks, not text.
  private(set) var removed: Set<Int> = []

  /// Takes a run of marks into account.
  ///
  /// - Parameters:
  ///   - mark: which mark it is.
  ///   - length: how many there are.
  ///   - output: where the first stands in the output.
  ///   - before: the character before the run.
  ///   - after: the character after it.
  mutating func add(
    _ mark: Unicode.Scalar, length: Int, output: Int, before: Unicode.Scalar, after: Unicode.Scalar
  ) {
    var run = Run(start: output, length: length)
    let isInsideWord = mark == "_" && before.isWordPart && after.isWordPart
    if !before.isSpace && !isInsideWord { close(mark, &run) }
    if run.length > 0 && !after.isSpace && !isInsideWord { open[mark, default: []].append(run) }
  }

  /// Forgets what was found in a stretch at the end of the output.
  mutating func forget(_ stretch: Range<Int>) {
    for mark in Array(open.keys) {
      while let last = open[mark]?.last, stretch.contains(last.start) { open[mark]?.removeLast() }
    }
    for place in stretch { removed.remove(place) }
  }

  private mutating func close(_ mark: Unicode.Scalar, _ run: inout Run) {
    while run.length > 0, var opener = open[mark]?.popLast() {
      let count = min(opener.length, run.length)
      let openerMarks = (opener.start + opener.length - count)..<(opener.start + opener.length)
      removed.formUnion(openerMarks)
      removed.formUnion(run.start..<(run.start + count))
      opener.length -= count
      run.start += count
      run.length -= count
      if opener.length > 0 { open[mark]?.append(opener) }
    }
  }
}
