import GraphModel

/// Cuts a paragraph into sentences.
///
/// A sentence ends after a full stop, exclamation mark, question mark or ellipsis, together with the
/// quotation marks and brackets that close there, when what follows can begin a sentence. Inside
/// quotations sentences end as outside.
struct SentenceSplitter {
  /// The article's code points.
  let scalars: [Unicode.Scalar]
  /// What is known about abbreviations.
  let rules: WritingRules

  /// The sentences of a stretch of text without line breaks, in order.
  ///
  /// - Complexity: O(*n*).
  func sentences(in stretch: TextRange) -> [TextRange] {
    var result: [TextRange] = []
    var start = skippingSpaces(stretch.start, stretch.end)
    var position = start
    while position < stretch.end {
      guard scalars[position].isTerminator else {
        position += 1
        continue
      }
      let mark = endOfMarks(position, stretch.end)
      if isEnd(mark, sentenceStart: start, limit: stretch.end) {
        result.append(TextRange(start, mark.closed))
        start = skippingSpaces(mark.closed, stretch.end)
        position = start
      } else {
        position = mark.end
      }
    }
    if start < stretch.end { result.append(TextRange(start, stretch.end)) }
    return result.filter { scalars[$0.start..<$0.end].contains(where: \.isWordPart) }
  }

  /// A run of terminators and the closing marks after it.
  private struct EndMark {
    let start: Int
    let end: Int
    let closed: Int
    var hasClosers: Bool { closed > end }
  }

  private func endOfMarks(_ start: Int, _ limit: Int) -> EndMark {
    var end = start
    while end < limit, scalars[end].isTerminator { end += 1 }
    var closed = end
    while closed < limit, scalars[closed].isCloser { closed += 1 }
    return EndMark(start: start, end: end, closed: closed)
  }

  private func isEnd(_ mark: EndMark, sentenceStart: Int, limit: Int) -> Bool {
    if mark.closed == limit { return true }
    let next = skippingSpaces(mark.closed, limit)
    if next == limit { return true }
    let marks = scalars[mark.start..<mark.end]
    if marks.contains(where: \.isWideTerminator) { return true }
    if next == mark.closed { return isMissingSpace(mark, limit: limit) }
    guard canBegin(next, limit: limit) else { return false }
    if mark.hasClosers, !marks.elementsEqual(["."]) { return !isAttributed(next, limit: limit) }
    if marks.contains("!") || marks.contains("?") { return true }
    if marks.count > 1 || marks.first == "…" { return isStarter(next, limit: limit) }
    return isFullStop(mark, sentenceStart: sentenceStart, next: next, limit: limit)
  }

  /// "ended.The": text that lost its line ends.
  private func isMissingSpace(_ mark: EndMark, limit: Int) -> Bool {
    guard mark.end - mark.start == 1, !mark.hasClosers, scalars[mark.start] == ".",
      mark.start >= 2, mark.end + 1 < limit
    else { return false }
    return scalars[mark.start - 1].isSmall && scalars[mark.start - 2].isSmall
      && scalars[mark.end].isCapital && scalars[mark.end + 1].isSmall
  }

  private func canBegin(_ position: Int, limit: Int) -> Bool {
    let scalar = scalars[position]
    if scalar.isOpener {
      let inner = skippingOpeners(position, limit)
      return inner < limit && (!scalars[inner].isSmall || isParticle(inner, limit: limit))
    }
    if scalar.isWordPart { return !scalar.isSmall || isParticle(position, limit: limit) }
    return scalar == "$" || scalar == "€" || scalar == "£"
      || Bullet.length(scalars[position..<min(position + 3, limit)]) > 0 && !scalar.isDash
  }

  /// "al-Shabaab": a small word that a hyphen joins to a capital.
  private func isParticle(_ position: Int, limit: Int) -> Bool {
    var end = position
    while end < limit, end - position < 4, scalars[end].isSmall { end += 1 }
    return end + 1 < limit && scalars[end] == "-" && scalars[end + 1].isCapital
  }

  private func isFullStop(
    _ mark: EndMark, sentenceStart: Int, next: Int, limit: Int
  ) -> Bool {
    if mark.hasClosers, scalars[mark.closed - 1].isClosingQuote { return true }
    guard let word = wordBefore(mark.start, from: sentenceStart) else { return true }
    guard let rule = rules.fullStop(after: word.text) else {
      return !(word.start == sentenceStart && word.text.allSatisfy(\.isNumber))
    }
    let following = wordAt(next, limit: limit)
    switch rule {
    case .never: return false
    case .number: return !scalars[next].isDigit
    case .calendar:
      return !scalars[next].isDigit && !rules.isWord(following, .calendar)
        && !rules.isWord(following, .zone)
    case .starter: return rules.isWord(following, .starter)
    }
  }

  private func isStarter(_ position: Int, limit: Int) -> Bool {
    rules.isWord(wordAt(position, limit: limit), .starter)
  }

  /// Whether a name and a verb of saying follow, as where "Leave!" is what Smith said.
  private func isAttributed(_ position: Int, limit: Int) -> Bool {
    var word = skippingOpeners(position, limit)
    for _ in 0..<8 {
      let text = wordAt(word, limit: limit)
      if text.isEmpty { return false }
      if rules.isWord(text, .speech) { return true }
      word += text.unicodeScalars.count
      if word < limit, !scalars[word].isSpace { return false }
      word = skippingSpaces(word, limit)
    }
    return false
  }
}

extension SentenceSplitter {
  /// No abbreviation is longer.
  private static let longestWord = 16

  private func skippingSpaces(_ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit, scalars[position].isSpace { position += 1 }
    return position
  }

  private func skippingOpeners(_ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit, scalars[position].isOpener { position += 1 }
    return position
  }

  /// The word at a position or after the marks that open there, at most ``longestWord`` long.
  private func wordAt(_ start: Int, limit: Int) -> String {
    let first = skippingOpeners(start, limit)
    var end = first
    while end < limit, end - first < Self.longestWord, scalars[end].isWordPart { end += 1 }
    return String(scalars[first..<end])
  }

  /// The word that ends before a full stop; `nil` when there is none or it is too long.
  private func wordBefore(_ end: Int, from limit: Int) -> (text: String, start: Int)? {
    var start = end
    while start > limit, scalars[start - 1].isWordPart || scalars[start - 1] == "." {
      if end - start == Self.longestWord { return nil }
      start -= 1
    }
    return start < end ? (String(scalars[start..<end]), start) : nil
  }
}
