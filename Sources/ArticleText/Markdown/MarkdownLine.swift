/// What one line of Markdown is, apart from the lines around it.
enum MarkdownLine: Equatable {
  /// Nothing, or a line drawn across the page.
  case blank
  /// The opening or closing fence of a code block.
  case fence(mark: Unicode.Scalar, length: Int, isBare: Bool)
  /// A heading marked by number signs.
  case heading(ArraySlice<Unicode.Scalar>)
  /// The underline of a heading, or a line across the page.
  case underline
  /// The first line of a list item.
  case item(ArraySlice<Unicode.Scalar>)
  /// Four spaces or a tab before the text.
  case indented(ArraySlice<Unicode.Scalar>)
  /// Where a link leads; no text.
  case definition
  /// A row of a table, or the line below its head.
  case row([ArraySlice<Unicode.Scalar>])
  /// Anything else.
  case text(ArraySlice<Unicode.Scalar>)

  /// Classifies a line whose block quote marks are gone.
  init(_ line: ArraySlice<Unicode.Scalar>) {
    let body = line.drop(while: \.isSpace)
    let indent = line[..<body.startIndex].reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let trimmed = Self.withoutTrailingSpaces(body)
    guard let first = trimmed.first else {
      self = .blank
      return
    }
    if let item = Self.item(body) {
      self = Self.isRule(trimmed) ? .blank : .item(item)
    } else if indent >= 4 {
      self = .indented(body)
    } else {
      self = Self.block(trimmed, first: first)
    }
  }

  private static func block(_ line: ArraySlice<Unicode.Scalar>, first: Unicode.Scalar) -> Self {
    switch first {
    case "`", "~":
      let length = line.prefix { $0 == first }.count
      if length >= 3 { return .fence(mark: first, length: length, isBare: length == line.count) }
    case "#":
      let level = line.prefix { $0 == "#" }.count
      let rest = line.dropFirst(level)
      if level <= 6, rest.first?.isSpace ?? true { return .heading(withoutClosingMarks(rest)) }
    case "=", "-":
      if line.allSatisfy({ $0 == first }) { return .underline }
      if isRule(line) { return .blank }
    case "*", "_":
      if isRule(line) { return .blank }
    case "[":
      if isDefinition(line) { return .definition }
    case "|":
      return .row(line.split(separator: "|").filter { !$0.allSatisfy(isTableRule) })
    default: break
    }
    return .text(line)
  }

  /// Three or more equal marks, spaces between them allowed.
  private static func isRule(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let mark = line.first, mark == "*" || mark == "-" || mark == "_" else { return false }
    return line.allSatisfy { $0 == mark || $0.isSpace } && line.count { $0 == mark } >= 3
  }

  private static func isTableRule(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == ":" || scalar.isSpace
  }

  /// The text of a list item, after its bullet or number.
  private static func item(_ line: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar>? {
    guard let first = line.first else { return nil }
    var rest = line.dropFirst()
    if first.isDigit {
      let digits = line.prefix { $0.isDigit }
      guard digits.count <= 9, let mark = line.dropFirst(digits.count).first,
        mark == "." || mark == ")"
      else { return nil }
      rest = line.dropFirst(digits.count + 1)
    } else if first != "-" && first != "*" && first != "+" {
      return nil
    }
    return rest.first?.isSpace ?? false ? rest.drop(while: \.isSpace) : nil
  }

  private static func withoutClosingMarks(
    _ heading: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    let body = withoutTrailingSpaces(heading)
    let text = body[..<(body.lastIndex { $0 != "#" }.map { $0 + 1 } ?? body.startIndex)]
    return text.last?.isSpace ?? true ? text : body
  }

  /// `[name]: address`.
  private static func isDefinition(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let close = line.firstIndex(of: "]"), close > line.startIndex + 1 else { return false }
    return line[(close + 1)...].first == ":" && line[line.startIndex + 1] != "^"
  }

  private static func withoutTrailingSpaces(
    _ line: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar> {
    line[..<(line.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? line.startIndex)]
  }
}
