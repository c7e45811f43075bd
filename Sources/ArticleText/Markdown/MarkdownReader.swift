/// Reads the prose of a Markdown document as plain paragraphs.
///
/// Kept: paragraphs, headings, list items and table cells (a paragraph each), block quotes, the text
/// of links and code spans. Dropped: code blocks, images, HTML tags and comments, addresses, the
/// front matter except its title, which becomes the first heading.
struct MarkdownReader {
  private let entities: HTMLEntities
  private var blocks: [Block] = []
  private var paragraph: [[Unicode.Scalar]] = []
  private var fence: (mark: Unicode.Scalar, length: Int)?
  private var isInList = false
  private var isInQuote = false

  private init(entities: HTMLEntities) { self.entities = entities }

  /// The paragraphs and headings.
  ///
  /// - Complexity: O(*n*).
  static func blocks(
    _ lines: [ArraySlice<Unicode.Scalar>], entities: HTMLEntities
  ) -> [Block] {
    var reader = MarkdownReader(entities: entities)
    let (title, body) = FrontMatter.split(lines)
    for line in HTMLFilter.withoutComments(body) { reader.read(line) }
    reader.endParagraph(as: .paragraph)
    guard let title, let block = Block(.heading, lines: [title]), reader.blocks.first != block
    else {
      return reader.blocks
    }
    return [block] + reader.blocks
  }

  private mutating func read(_ raw: ArraySlice<Unicode.Scalar>) {
    let line = fence == nil ? Self.withoutQuoteMarks(raw) : raw
    let kind = MarkdownLine(line)
    let isQuoted = line.startIndex > raw.startIndex
    if isQuoted, !isInQuote { endParagraph(as: .paragraph) }
    isInQuote = isQuoted || (isInQuote && kind != .blank)
    if let open = fence {
      if case .fence(open.mark, let length, true) = kind, length >= open.length { fence = nil }
      return
    }
    if case .indented(let text) = kind {
      readIndented(text)
      return
    }
    switch kind {
    case .blank: endParagraph(as: .paragraph)
    case .fence(let mark, let length, _):
      endParagraph(as: .paragraph)
      fence = (mark, length)
    case .heading(let text): readHeading(text)
    case .underline: endParagraph(as: .heading)
    case .item(let text):
      endParagraph(as: .paragraph)
      isInList = true
      add(text)
    case .row(let cells): readRow(cells)
    case .definition: if !paragraph.isEmpty { add(line) }
    case .text(let text):
      if paragraph.isEmpty { isInList = false }
      add(text)
    case .indented: break
    }
  }

  /// Indented text goes on with a paragraph or list item; elsewhere it is code.
  private mutating func readIndented(_ text: ArraySlice<Unicode.Scalar>) {
    if !paragraph.isEmpty || isInList { add(text) }
  }

  private mutating func readHeading(_ text: ArraySlice<Unicode.Scalar>) {
    endParagraph(as: .paragraph)
    isInList = false
    add(text)
    endParagraph(as: .heading)
  }

  private mutating func readRow(_ cells: [ArraySlice<Unicode.Scalar>]) {
    for cell in cells {
      endParagraph(as: .paragraph)
      add(cell)
    }
    endParagraph(as: .paragraph)
  }

  private mutating func add(_ text: ArraySlice<Unicode.Scalar>) {
    paragraph.append(Array(text))
  }

  private mutating func endParagraph(as kind: Block.Kind) {
    let text = MarkdownInlines.text(
      Array(paragraph.joined(separator: [" "])), entities: entities)
    paragraph = []
    if let block = Block(kind, lines: [TextNormalizer.trimmed(text[...])]) { blocks.append(block) }
  }

  private static func withoutQuoteMarks(
    _ line: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    var line = line
    while true {
      let body = line.drop(while: \.isSpace)
      guard body.first == ">", body.startIndex - line.startIndex < 4 else { return line }
      line = body.dropFirst()
      if line.first == " " { line = line.dropFirst() }
    }
  }
}
