import ActorKnowledge
import ArticleText
import GraphModel

/// A sentence with its words folded for comparison.
struct SentenceWords: Sendable {
  /// The sentence.
  let sentence: Sentence
  /// Its tokens, folded.
  let words: [NameWord]
  /// Whether it is the article's headline.
  let isHeadline: Bool
  /// Whether most longer words begin with a capital, as in English headlines.
  let isTitleCase: Bool
  /// Whether most words stand in capitals.
  let isShouting: Bool

  private let scalars: [Unicode.Scalar]

  init(_ sentence: Sentence, isHeadline: Bool) {
    self.sentence = sentence
    self.isHeadline = isHeadline
    words = sentence.tokens.map { NameWord($0) }
    scalars = Array(sentence.text.unicodeScalars)
    let long = words.filter { $0.key.utf8.count > 3 }
    let capital = long.filter { $0.shape != .lower }.count
    let upper = long.filter { $0.shape == .upper }.count
    let isClosed = sentence.tokens.suffix(2).contains { [".", "!", "?"].contains($0.text) }
    isTitleCase = !isClosed && long.count > 2 && capital * 10 >= long.count * 8
    isShouting = long.count > 2 && upper * 10 >= long.count * 8
  }

  /// Number of tokens.
  var count: Int { words.count }

  /// The folded word at a place; empty outside the sentence.
  func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  /// Whether the word at a place begins with a capital.
  func isCapital(_ index: Int) -> Bool {
    words.indices.contains(index) && words[index].shape != .lower
  }

  /// The token at a place as it stands; empty outside the sentence.
  func mark(_ index: Int) -> String {
    words.indices.contains(index) ? sentence.tokens[index].text : ""
  }

  /// Whether the token at a place is a hyphen that joins its neighbours.
  func isHyphen(_ index: Int) -> Bool {
    guard index > 0, index + 1 < count, words[index].key.isEmpty else { return false }
    let tokens = sentence.tokens
    return "-\u{2010}\u{2011}".contains(tokens[index].text)
      && tokens[index - 1].range.end == tokens[index].range.start
      && tokens[index].range.end == tokens[index + 1].range.start
  }

  /// Whether the token at a place marks a possessive: `'s`, or the apostrophe of "rebels'".
  func isPossessive(_ index: Int) -> Bool {
    guard index > 0, index < count else { return false }
    if words[index].key == "'s" { return true }
    return ["'", "\u{2019}"].contains(sentence.tokens[index].text)
      && sentence.tokens[index - 1].text.hasSuffix("s")
      && sentence.tokens[index - 1].range.end == sentence.tokens[index].range.start
  }

  /// The words of some tokens, as they stand in the text.
  func text(of tokens: Range<Int>) -> String {
    let range = self.range(of: tokens)
    let start = max(0, range.start - sentence.range.start)
    let end = min(scalars.count, range.end - sentence.range.start)
    var view = String.UnicodeScalarView()
    if start < end { view.append(contentsOf: scalars[start..<end]) }
    return String(view)
  }

  /// The place of some tokens in the article.
  func range(of tokens: Range<Int>) -> TextRange {
    TextRange(
      sentence.tokens[tokens.lowerBound].range.start,
      sentence.tokens[tokens.upperBound - 1].range.end)
  }

  /// The folded words of some tokens, without hyphens and apostrophes.
  func keys(of tokens: Range<Int>) -> [String] {
    tokens.map { words[$0].key }.filter { !$0.isEmpty }
  }
}
