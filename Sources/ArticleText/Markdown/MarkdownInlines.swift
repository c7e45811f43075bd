/// Turns the inline marks of a Markdown paragraph into plain text.
struct MarkdownInlines {
  private let input: [Unicode.Scalar]
  private let entities: HTMLEntities
  private var position = 0
  private var output: [Unicode.Scalar] = []
  private var emphasis = MarkdownEmphasis()
  /// Opening brackets that are not closed yet: where they stand in the output.
  private var brackets: [(output: Int, isImage: Bool)] = []
  /// Lengths of runs of backticks that nothing closes in the rest of the text.
  private var unclosed: Set<Int> = []
  /// Places in the output that are marks, not text.
  private var removed: Set<Int> = []

  private init(_ input: [Unicode.Scalar], entities: HTMLEntities) {
    self.input = input
    self.entities = entities
  }

  /// The text without its marks.
  ///
  /// - Complexity: O(*n*).
  static func text(_ input: [Unicode.Scalar], entities: HTMLEntities) -> [Unicode.Scalar] {
    var reader = MarkdownInlines(input, entities: entities)
    while reader.position < input.count { reader.step() }
    let removed = reader.removed.union(reader.emphasis.removed)
    if removed.isEmpty { return reader.output }
    return reader.output.indices.filter { !removed.contains($0) }.map { reader.output[$0] }
  }

  private mutating func step() {
    let scalar = input[position]
    switch scalar {
    case "\\": escape()
    case "`": codeSpan()
    case "*", "_", "~": emphasisRun(scalar)
    case "!":
      if position + 1 < input.count, input[position + 1] == "[" {
        brackets.append((output.count, true))
        output += ["!", "["]
        position += 2
      } else {
        keep()
      }
    case "[":
      brackets.append((output.count, false))
      keep()
    case "]": closeBracket()
    case "<":
      if let end = HTMLFilter.tagEnd(input, position) { position = end } else { keep() }
    case "&":
      if let (character, end) = entities.read(input, position) {
        output.append(character)
        position = end
      } else {
        keep()
      }
    default: keep()
    }
  }

  private mutating func keep() {
    output.append(input[position])
    position += 1
  }

  private mutating func escape() {
    position += 1
    guard position < input.count else { return }
    let next = input[position]
    if next.isASCII, !next.isWordPart { keep() } else { output.append("\\") }
  }

  /// Longer runs of backticks are taken for text.
  private static let longestCodeMark = 16

  /// Keeps the text of a code span as it stands.
  private mutating func codeSpan() {
    let length = runLength(at: position)
    var end =
      length > Self.longestCodeMark || unclosed.contains(length) ? input.count : position + length
    while end < input.count {
      let run = input[end] == "`" ? runLength(at: end) : 0
      if run == length {
        output += input[(position + length)..<end]
        position = end + length
        return
      }
      end += max(run, 1)
    }
    unclosed.insert(length)
    output += input[position..<(position + length)]
    position += length
  }

  private func runLength(at start: Int) -> Int {
    var end = start
    while end < input.count, input[end] == input[start] { end += 1 }
    return end - start
  }

  private mutating func emphasisRun(_ mark: Unicode.Scalar) {
    let length = runLength(at: position)
    let before = position > 0 ? input[position - 1] : " "
    let end = position + length
    let after = end < input.count ? input[end] : " "
    if mark != "~" || length == 2 {
      emphasis.add(mark, length: length, output: output.count, before: before, after: after)
    }
    output += input[position..<end]
    position = end
  }

  // MARK: Links

  /// Addresses and labels of links are no longer; longer ones are taken for text.
  private static let longestLink = 1000

  private mutating func closeBracket() {
    guard let bracket = brackets.popLast() else {
      keep()
      return
    }
    let isFootnote = output[(bracket.output + 1)...].first == "^"
    if let end = linkEnd(position + 1) ?? (isFootnote ? position + 1 : nil) {
      if bracket.isImage || isFootnote {
        emphasis.forget(bracket.output..<output.count)
        output.removeSubrange(bracket.output...)
      } else {
        removed.insert(bracket.output)
      }
      position = end
    } else {
      keep()
    }
  }

  /// The end of `(address)` or `[label]`; `nil` when neither is there.
  private func linkEnd(_ start: Int) -> Int? {
    guard start < input.count, input[start] == "(" || input[start] == "[" else { return nil }
    let close: Unicode.Scalar = input[start] == "(" ? ")" : "]"
    var depth = 0
    for position in start..<min(input.count, start + Self.longestLink) {
      if input[position] == input[start] { depth += 1 }
      if input[position] == close { depth -= 1 }
      if depth == 0 { return position + 1 }
    }
    return nil
  }
}
