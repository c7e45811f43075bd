import GraphModel

/// Finds what stands between quotation marks.
///
/// A quotation that is still open at the end of a paragraph goes on in the next one when that begins
/// with an opening mark, as newspapers print it; else the mark is taken for a slip and nothing is
/// quoted.
struct QuotationFinder {
  /// The article's code points.
  let scalars: [Unicode.Scalar]

  /// The quoted stretches, in order, without their marks.
  ///
  /// - Complexity: O(*n*).
  func quotations(in paragraphs: [TextRange]) -> [TextRange] {
    var result: [TextRange] = []
    for (index, paragraph) in paragraphs.enumerated() {
      let next = index + 1 < paragraphs.count ? paragraphs[index + 1] : nil
      result += quotations(in: paragraph, next: next)
    }
    return result
  }

  private func quotations(in paragraph: TextRange, next: TextRange?) -> [TextRange] {
    var result: [TextRange] = []
    var open: (start: Int, mark: Unicode.Scalar)?
    for position in paragraph.start..<paragraph.end {
      let mark = scalars[position]
      if let quotation = open {
        if closes(position, quotation.mark, in: paragraph) {
          if quotation.start < position { result.append(TextRange(quotation.start, position)) }
          open = nil
        } else if isSingle(quotation.mark), closers(mark) != nil,
          opens(position, in: paragraph)
        {
          open = (position + 1, mark)
        }
      } else if opens(position, in: paragraph) {
        open = (position + 1, mark)
      }
    }
    if let quotation = open, let next, continues(quotation.mark, in: next),
      quotation.start < paragraph.end
    {
      result.append(TextRange(quotation.start, paragraph.end))
    }
    return result
  }

  /// The marks that close what a mark opens; `nil` when it opens nothing.
  private func closers(_ mark: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch mark {
    case "\"": ["\""]
    case "\u{201C}": ["\u{201D}", "\""]
    case "\u{201E}": ["\u{201C}", "\u{201D}"]
    case "\u{2018}": ["\u{2019}"]
    case "'": ["'"]
    case "«": ["»"]
    case "「": ["」"]
    default: nil
    }
  }

  private func isSingle(_ mark: Unicode.Scalar) -> Bool { mark == "'" || mark == "\u{2018}" }

  /// Whether a mark opens a quotation; single ones only before a word and after none.
  private func opens(_ position: Int, in paragraph: TextRange) -> Bool {
    let mark = scalars[position]
    guard closers(mark) != nil else { return false }
    if !isSingle(mark) { return true }
    return position + 1 < paragraph.end && scalars[position + 1].isLetter
      && (position == paragraph.start || !scalars[position - 1].isWordPart)
  }

  /// Whether a mark closes what `opening` opened; an apostrophe inside a word does not.
  private func closes(_ position: Int, _ opening: Unicode.Scalar, in paragraph: TextRange) -> Bool {
    guard closers(opening)?.contains(scalars[position]) ?? false else { return false }
    if !isSingle(opening) { return true }
    return position + 1 == paragraph.end || !scalars[position + 1].isWordPart
  }

  private func continues(_ opening: Unicode.Scalar, in next: TextRange) -> Bool {
    !isSingle(opening) && next.length > 0 && scalars[next.start] == opening
  }
}
