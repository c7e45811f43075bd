import GraphModel

/// Cuts a sentence into words, numbers and punctuation marks.
///
/// Hyphens are tokens of their own ("U.S.", "-", "backed"); so are the possessive ("Iran", "'s") and
/// contracted words ("did", "n't"). Abbreviations keep their full stop, numbers their points and
/// commas. Runs of full stops or of hyphens are one token, other marks one each.
struct Tokenizer {
  /// The article's code points.
  let scalars: [Unicode.Scalar]
  /// What is known about abbreviations.
  let rules: WritingRules

  /// The tokens of a sentence, in order.
  ///
  /// - Complexity: O(*n*).
  func tokens(in sentence: TextRange) -> [Token] {
    ranges(in: sentence).map { Token(text: String(scalars[$0.start..<$0.end]), range: $0) }
  }

  /// Where the tokens of a sentence stand, in order.
  ///
  /// - Complexity: O(*n*).
  func ranges(in sentence: TextRange) -> [TextRange] {
    var tokens: [TextRange] = []
    tokens.reserveCapacity(sentence.length / 5 + 1)
    var position = sentence.start
    var wordEnd = -1
    while position < sentence.end {
      if scalars[position].isSpace {
        position += 1
        continue
      }
      var end = position
      if wordEnd == position, let suffix = suffixEnd(position, sentence.end) {
        end = suffix
      } else if scalars[position].isWordPart {
        end = wordEnding(position, sentence.end)
        wordEnd = end
      } else {
        end = markEnd(position, sentence.end)
      }
      tokens.append(TextRange(position, end))
      position = end
    }
    return tokens
  }

  // MARK: Words

  private func wordEnding(_ start: Int, _ limit: Int) -> Int {
    if let dotted = dottedLettersEnd(start, limit) { return dotted }
    var end = start
    while end < limit {
      if scalars[end].isWordPart || joinsNumber(end, from: start, limit: limit) {
        end += 1
      } else if end > start, scalars[end].isApostrophe, end + 1 < limit,
        scalars[end + 1].isLetter
      {
        if suffixEnd(end, limit) != nil { return contractedEnd(start, apostrophe: end, limit) }
        end += 1
      } else {
        break
      }
    }
    return withFullStop(start, end, limit)
  }

  /// "U.S.", "a.m.": letters with full stops between them.
  private func dottedLettersEnd(_ start: Int, _ limit: Int) -> Int? {
    var end = start
    var letters = 0
    while end < limit, scalars[end].isLetter, end + 1 >= limit || !scalars[end + 1].isWordPart {
      letters += 1
      end += 1
      guard end < limit, scalars[end] == "." else { break }
      end += 1
    }
    return letters > 1 ? end : nil
  }

  /// A point, comma or colon between digits.
  private func joinsNumber(_ position: Int, from start: Int, limit: Int) -> Bool {
    guard position > start, position + 1 < limit, scalars[position - 1].isDigit,
      scalars[position + 1].isDigit
    else { return false }
    return scalars[position] == "." || scalars[position] == "," || scalars[position] == ":"
  }

  /// Takes the full stop of an abbreviation or initial into the word.
  private func withFullStop(_ start: Int, _ end: Int, _ limit: Int) -> Int {
    guard end + 1 < limit, scalars[end] == ".", end - start <= 8,
      let rule = rules.fullStop(after: String(scalars[start..<end]))
    else { return end }
    if rule == .number, end + 2 < limit, !scalars[end + 2].isDigit { return end }
    return end + 1
  }

  // MARK: Suffixes

  private static let suffixes: Set<String> = ["s", "t", "re", "ve", "ll", "d", "m"]

  /// The end of "'s", "'re" and their like, or of "n't" seen from its apostrophe.
  private func suffixEnd(_ apostrophe: Int, _ limit: Int) -> Int? {
    if scalars[apostrophe] == "n" || scalars[apostrophe] == "N" {
      return apostrophe + 1 < limit && scalars[apostrophe + 1].isApostrophe
        ? suffixEnd(apostrophe + 1, limit) : nil
    }
    guard scalars[apostrophe].isApostrophe else { return nil }
    var end = apostrophe + 1
    while end < limit, end - apostrophe <= 3, scalars[end].isWordPart { end += 1 }
    let letters = String(scalars[apostrophe + 1..<end]).lowercased()
    return Self.suffixes.contains(letters) ? end : nil
  }

  /// Where the word before a suffix ends: before the n of "n't", else before the apostrophe.
  private func contractedEnd(_ start: Int, apostrophe: Int, _ limit: Int) -> Int {
    let isNot =
      apostrophe - start > 1 && apostrophe + 1 < limit
      && (scalars[apostrophe - 1] == "n" || scalars[apostrophe - 1] == "N")
      && (scalars[apostrophe + 1] == "t" || scalars[apostrophe + 1] == "T")
    return isNot ? apostrophe - 1 : apostrophe
  }

  // MARK: Marks

  private func markEnd(_ start: Int, _ limit: Int) -> Int {
    let mark = scalars[start]
    var end = start + 1
    while end < limit, scalars[end].isMark || (scalars[end] == mark && (mark == "." || mark == "-"))
    {
      end += 1
    }
    return end
  }
}
