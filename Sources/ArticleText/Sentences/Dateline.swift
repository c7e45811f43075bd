import GraphModel

/// Finds the parts of a paragraph that belong to no sentence: list bullets, datelines
/// ("CAIRO, March 3 (AP) —"), and paragraphs that give but a date or an author.
struct Dateline {
  /// The article's code points.
  let scalars: [Unicode.Scalar]
  /// What is known about dates and agencies.
  let rules: WritingRules

  /// A dateline is no longer.
  private static let longest = 100

  /// Where a paragraph's sentences begin; its end when it holds none.
  func contentStart(of paragraph: TextRange) -> Int {
    let start = paragraph.start + Bullet.length(scalars[paragraph.start..<paragraph.end])
    let stop = min(paragraph.end, start + Self.longest)
    let tokens = Tokenizer(scalars: scalars, rules: rules).tokens(in: TextRange(start, stop))
    if stop == paragraph.end, isDate(tokens) || (start > 0 && isByline(tokens)) {
      return paragraph.end
    }
    guard let dash = tokens.prefix(20).firstIndex(where: isSeparator), dash > 0,
      dash + 1 < tokens.count
    else { return start }
    let head = Array(tokens[..<dash])
    if tokens[dash].text == ":", !scalars[paragraph.end - 1].endsSentence { return start }
    return isHead(head, next: tokens[dash + 1]) ? tokens[dash + 1].range.start : start
  }

  /// Whether a mark may stand between dateline and text.
  private func isSeparator(_ token: Token) -> Bool {
    if token.text == "—" || token.text == "―" || token.text == "--" || token.text == ":" {
      return true
    }
    guard token.text == "-" || token.text == "–" else { return false }
    return token.range.start > 0 && scalars[token.range.start - 1].isSpace
      && token.range.end < scalars.count && scalars[token.range.end].isSpace
  }

  private func isHead(_ head: [Token], next: Token) -> Bool {
    var parts = Parts()
    for token in head where !add(token, to: &parts) { return false }
    guard !parts.isInParentheses, parts.places.count <= 6 else { return false }
    if parts.hasAgency || (parts.hasDate && !parts.places.isEmpty) { return true }
    guard beginsText(next) else { return false }
    guard let first = parts.places.first else { return parts.hasDate && parts.hasNumber }
    if parts.hasParentheses { return parts.places.allSatisfy(isCapitals) }
    let second = parts.places.dropFirst().first.map(isCapitals) ?? false
    let isLong = first.unicodeScalars.count > 5
    return isCapitals(first) && (isLong || second || rules.isWord(first, .place))
  }

  /// What was found in the head of a paragraph.
  private struct Parts {
    /// The capitalised words outside parentheses.
    var places: [String] = []
    var hasDate = false
    var hasNumber = false
    var hasAgency = false
    var hasParentheses = false
    var isInParentheses = false
  }

  /// Takes a token into account; false when no dateline has it.
  private func add(_ token: Token, to parts: inout Parts) -> Bool {
    switch token.text {
    case "(":
      parts.isInParentheses = true
      parts.hasParentheses = true
    case ")": parts.isInParentheses = false
    case ",", "/", "-", ".", "'s", "'": break
    default: return addWord(token.text, to: &parts)
    }
    return true
  }

  private func addWord(_ word: String, to parts: inout Parts) -> Bool {
    let stem = word.hasSuffix(".") ? String(word.dropLast()) : word
    if parts.isInParentheses {
      parts.hasAgency = parts.hasAgency || rules.isWord(word, .agency)
      return true
    }
    if rules.isWord(stem, .calendar) {
      parts.hasDate = true
      return true
    }
    guard let first = word.unicodeScalars.first else { return false }
    if first.isDigit {
      parts.hasNumber = true
      return true
    }
    guard first.isCapital, !rules.isWord(word, .starter) else { return false }
    parts.places.append(word)
    return true
  }

  private func isCapitals(_ word: String) -> Bool {
    word.unicodeScalars.allSatisfy { !$0.isSmall } && word.unicodeScalars.count > 1
  }

  private func beginsText(_ token: Token) -> Bool {
    token.text.unicodeScalars.first.map { !$0.isSmall && ($0.isWordPart || $0.isOpener) } ?? false
  }
}

extension Dateline {
  /// "Saturday, March 29, 2008", "Published: 3 May 2006, 10:30 GMT", "Geneva, 3 March 1999".
  private func isDate(_ tokens: [Token]) -> Bool {
    guard tokens.count <= 14, let last = tokens.last, last.text != "." else { return false }
    var hasDate = false
    var placeCount = 0
    for token in tokens {
      guard let first = token.text.unicodeScalars.first, first.isWordPart else { continue }
      let stem = token.text.hasSuffix(".") ? String(token.text.dropLast()) : token.text
      if rules.isWord(stem, .calendar) {
        hasDate = true
      } else if !first.isDigit, !isDatePart(stem) {
        placeCount += 1
        if hasDate || placeCount > 2 || !first.isCapital || rules.isWord(stem, .starter) {
          return false
        }
      }
    }
    return hasDate && (placeCount == 0 || tokens.contains { $0.text == "," })
  }

  private func isDatePart(_ word: String) -> Bool {
    rules.isWord(word, .zone) || rules.isWord(word, .stamp)
      || rules.fullStop(after: word) == .calendar
  }

  /// "By Jane Doe and John Roe, Daily Courier"; only below a headline, which may begin like that.
  private func isByline(_ tokens: [Token]) -> Bool {
    guard tokens.count > 1, tokens.count <= 14, tokens[0].text == "By" || tokens[0].text == "BY",
      let last = tokens.last, last.text != "."
    else { return false }
    let joints: Set<String> = ["and", "in", "of", "for", "de", "van", "von", "al", "bin"]
    return tokens.dropFirst().allSatisfy { token in
      token.text.unicodeScalars.first.map { $0.isCapital || !$0.isWordPart } ?? false
        || joints.contains(token.text)
    }
  }
}
