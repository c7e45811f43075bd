import GraphModel

/// Finds the headline of an article.
///
/// A Markdown article's headline is its first heading, when nothing but dates stands before it.
/// Otherwise it is the first paragraph when others follow, it is short, and it does not end as
/// sentences and introductions do.
struct HeadlineFinder {
  /// No headline is longer.
  static let longest = 160

  /// The article's code points.
  let scalars: [Unicode.Scalar]
  /// Where the sentences of each paragraph begin.
  let contentStarts: [Int]

  /// The headline.
  func headline(blocks: [Block.Kind], paragraphs: [TextRange]) -> TextRange? {
    let first = paragraphs.indices.first { contentStarts[$0] < paragraphs[$0].end }
    guard let first else { return nil }
    let paragraph = paragraphs[first]
    if blocks[first] == .heading { return paragraph }
    guard first + 1 < paragraphs.count, paragraph.length <= Self.longest,
      contentStarts[first] == paragraph.start
    else { return nil }
    return endsAsHeadline(paragraph) ? paragraph : nil
  }

  private func endsAsHeadline(_ paragraph: TextRange) -> Bool {
    var end = paragraph.end
    while end > paragraph.start, scalars[end - 1].isCloser { end -= 1 }
    guard end > paragraph.start else { return false }
    switch scalars[end - 1] {
    case ":", ";", ",", "…", "。": return false
    case ".": return end - paragraph.start > 3 && scalars[end - 3] == "."
    default: return true
    }
  }
}
