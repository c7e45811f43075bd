import ArticleText
import GraphModel
import Testing

@Suite("Any input")
struct FuzzTests {
  @Test(arguments: 0..<40)
  func `of random bytes is read or refused`(seed: UInt64) {
    var random = SplitMix(state: seed)
    let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &random) }
    for format in ArticleFormat.allCases {
      if let article = try? Article(bytes: bytes, source: "fuzz", format: format) { check(article) }
    }
  }

  @Test(arguments: 0..<120)
  func `of random characters keeps all promises`(seed: UInt64) throws {
    var random = SplitMix(state: seed &* 7919)
    let text = randomText(using: &random)
    for format in ArticleFormat.allCases {
      if let article = try? Article(bytes: text.utf8, source: "fuzz", format: format) {
        check(article)
        let again = try Article(text: article.text)
        #expect(again.scalars == article.scalars, "\(seed)")
      }
    }
  }

  private func check(_ article: Article) {
    var end = 0
    for sentence in article.sentences {
      #expect(sentence.range.start >= end && sentence.range.length > 0)
      #expect(article.paragraphs[sentence.paragraph].contains(sentence.range))
      #expect(
        Array(sentence.text.unicodeScalars)
          == Array(article.scalars[sentence.range.start..<sentence.range.end]))
      end = sentence.range.end
      checkTokens(sentence)
    }
    for (a, b) in zip(article.paragraphs, article.paragraphs.dropFirst()) {
      #expect(a.length > 0 && a.end + 2 == b.start)
    }
    for (a, b) in zip(article.quotations, article.quotations.dropFirst()) {
      #expect(a.end <= b.start)
    }
  }

  private func checkTokens(_ sentence: Sentence) {
    var end = sentence.range.start
    for token in sentence.tokens {
      #expect(token.range.start >= end && token.range.length > 0)
      #expect(token.text.unicodeScalars.count == token.range.length)
      end = token.range.end
    }
    #expect(end <= sentence.range.end)
  }

  /// Characters that mean something to one of the readers, some words, and any others.
  private func randomText(using random: inout SplitMix) -> String {
    let marks = Array(
      " \n\n  .!?…\"'“”‘’()[]<>*_`~#-=|\\&;:!\t\u{A0}\u{200B}\u{301}\u{2028}—".unicodeScalars)
    let words = [
      "U.S.", "Mr.", "Iran", "said", "n't", "’s", "![a](b)", "<!--", "-->", "&amp;", "CAIRO —",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<300 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0, 1: text.append(marks.randomElement(using: &random) ?? " ")
      case 2: text.append(contentsOf: (words.randomElement(using: &random) ?? "").unicodeScalars)
      default: text.append(Unicode.Scalar(UInt32.random(in: 1..<0x3000, using: &random)) ?? "a")
      }
    }
    return String(text)
  }
}

/// A generator of random numbers that gives the same ones for the same seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
