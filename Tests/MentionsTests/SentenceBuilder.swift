import ArticleText
import GraphModel

/// Cuts sentences for tests at spaces and marks: "Iran-backed" gives three tokens, "U.S." one.
enum SentenceBuilder {
  /// The sentences, one after the other in one article.
  static func sentences(_ texts: String...) -> [Sentence] { sentences(texts) }

  /// The sentences, one after the other in one article.
  static func sentences(_ texts: [String]) -> [Sentence] {
    var start = 0
    return texts.enumerated().map { index, text in
      let sentence = Sentence(
        index: index, paragraph: 0, range: TextRange(start, start + text.unicodeScalars.count),
        text: text, tokens: tokens(of: text, from: start))
      start += text.unicodeScalars.count + 1
      return sentence
    }
  }

  private static func tokens(of text: String, from start: Int) -> [Token] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      if scalars[index] == " " {
        index += 1
        continue
      }
      let end = end(of: index, in: scalars)
      var word = String.UnicodeScalarView()
      word.append(contentsOf: scalars[index..<end])
      tokens.append(Token(text: String(word), range: TextRange(start + index, start + end)))
      index = end
    }
    return tokens
  }

  private static func end(of start: Int, in scalars: [Unicode.Scalar]) -> Int {
    if isPossessive(start, in: scalars) { return start + 2 }
    var end = start
    while end < scalars.count, isWord(end, in: scalars) { end += 1 }
    return max(end, start + 1)
  }

  private static func isWord(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    let scalar = scalars[index]
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil { return true }
    guard index > 0, isLetter(index - 1, in: scalars) else { return false }
    switch scalar {
    case ".": return isAbbreviation(index, in: scalars)
    case "'", "\u{2019}":
      return !isPossessive(index, in: scalars) && isLetter(index + 1, in: scalars)
    default: return false
    }
  }

  /// Whether the point belongs to "U.S." or "Mr.".
  private static func isAbbreviation(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    var first = index
    while first > 0, scalars[first - 1] != " ", scalars[first - 1] != "-" { first -= 1 }
    let word = scalars[first..<index]
    if word.count == 1 || word.dropLast().last == "." { return true }
    return ["Mr", "Ms", "Mrs", "Dr", "Gen", "Sen", "Rep", "Maj", "Col", "Lt", "St"]
      .contains { Array($0.unicodeScalars) == Array(word) }
  }

  private static func isPossessive(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard ["'", "\u{2019}"].contains(scalars[index]), index + 1 < scalars.count,
      scalars[index + 1] == "s"
    else { return false }
    return !isLetter(index + 2, in: scalars)
  }

  private static func isLetter(_ index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    index < scalars.count && scalars[index].properties.isAlphabetic
  }
}
