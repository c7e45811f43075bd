/// Reads plain text: paragraphs on one line each, or wrapped at a margin.
///
/// A blank line always ends a paragraph. Within a run of lines without a blank one, two lines belong
/// together when the text was wrapped between them: when the next line's first word would not have
/// fitted below the margin that most lines of the run show, or when it begins with a small letter.
/// Bullets and indented first lines begin paragraphs, and no line longer than ``widestMargin`` was
/// wrapped.
struct PlainTextReader {
  /// Lines longer than this are never wrapped lines.
  static let widestMargin = 120
  /// Lines shorter than this do not show a margin.
  static let narrowestMargin = 40

  /// A line of the file.
  private struct Line {
    let text: [Unicode.Scalar]
    let isIndented: Bool
  }

  /// The paragraphs.
  ///
  /// - Complexity: O(*n*).
  static func blocks(_ lines: [ArraySlice<Unicode.Scalar>]) -> [Block] {
    var blocks: [Block] = []
    var run: [Line] = []
    for raw in lines {
      let text = TextNormalizer.trimmed(raw)
      if text.isEmpty {
        blocks += paragraphs(of: run)
        run = []
      } else {
        run.append(Line(text: text, isIndented: raw.prefix(2).allSatisfy(\.isSpace)))
      }
    }
    return blocks + paragraphs(of: run)
  }

  private static func paragraphs(of run: [Line]) -> [Block] {
    let margin = margin(of: run)
    var blocks: [Block] = []
    var paragraph: [[Unicode.Scalar]] = []
    for (index, line) in run.enumerated() {
      if index > 0, !isWrapped(run[index - 1], line, margin: margin) {
        if let block = Block(.paragraph, lines: paragraph) { blocks.append(block) }
        paragraph = []
      }
      paragraph.append(line.text)
    }
    if let block = Block(.paragraph, lines: paragraph) { blocks.append(block) }
    return blocks
  }

  /// The number of characters that a run's lines were wrapped at; `nil` when they were not.
  private static func margin(of run: [Line]) -> Int? {
    let longest = run.map(\.text.count).max() ?? 0
    guard (narrowestMargin...widestMargin).contains(longest) else { return nil }
    let full = zip(run, run.dropFirst()).count { isFull($0, before: $1, margin: longest) }
    return full * 3 >= (run.count - 1) * 2 ? longest : nil
  }

  private static func isFull(_ line: Line, before next: Line, margin: Int) -> Bool {
    let firstWord = next.text.firstIndex(of: " ") ?? next.text.count
    return line.text.count + 1 + firstWord > margin
  }

  private static func isWrapped(_ line: Line, _ next: Line, margin: Int?) -> Bool {
    if Bullet.length(next.text[...]) > 0 || (next.isIndented && !line.isIndented) { return false }
    if let margin, isFull(line, before: next, margin: margin) { return true }
    return line.text.count <= widestMargin && next.text[0].isSmall
  }
}
