public import ArticleText
import GraphModel
public import Mentions

/// Finds whose words a sentence quotes, when the sentence does not tell so itself.
///
/// Sentences that stand between quotation marks in a row, over paragraphs too, are one speech. Its speaker
/// is the first whom one of these sentences names ("..., the ministry said"), else the one whom the
/// sentence before introduces ("The minister said:").
public struct QuotationReader: Sendable {
  let speakers: SpeakerReader

  /// The speaker of each sentence that quotes without naming whom.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - mentions: The mentions of each of its sentences.
  /// - Returns: One for each sentence; nil where the sentence is no quotation, names its speaker itself,
  ///   or where the speaker is no actor.
  /// - Complexity: O(*n*) in the number of tokens.
  public func speakers(of article: Article, _ mentions: [[ActorMention]]) -> [ActorMention?] {
    let told = zip(article.sentences, mentions).map { sentence, mentions in
      speakers.speaker(of: sentence, among: mentions)
    }
    var result: [ActorMention?] = article.sentences.map { _ in nil }
    for speech in speeches(of: article) {
      let naming = speech.first { told[$0] != nil } ?? introduction(to: speech, in: article, told)
      guard let naming, let index = told[naming]?.mention else { continue }
      for sentence in speech where told[sentence] == nil {
        result[sentence] = mentions[naming][index]
      }
    }
    return result
  }

  /// Runs of sentences that begin between quotation marks.
  private func speeches(of article: Article) -> [ClosedRange<Int>] {
    var speeches: [ClosedRange<Int>] = []
    var quotations = article.quotations[...]
    for (index, sentence) in article.sentences.enumerated() {
      guard let first = Self.firstWord(of: sentence) else { continue }
      quotations = quotations.drop { $0.end <= first.start }
      guard quotations.first?.contains(first) ?? false else { continue }
      if let last = speeches.last, last.upperBound == index - 1 {
        speeches[speeches.count - 1] = last.lowerBound...index
      } else {
        speeches.append(index...index)
      }
    }
    return speeches
  }

  private static func firstWord(of sentence: Sentence) -> TextRange? {
    sentence.tokens.first { $0.text.contains { $0.isLetter || $0.isNumber } }?.range
  }

  /// The sentence before a speech that tells who speaks: one that ends with a colon, or stands in the
  /// same paragraph.
  private func introduction(
    to speech: ClosedRange<Int>, in article: Article, _ told: [SpeakerReader.Speaker?]
  ) -> Int? {
    let before = speech.lowerBound - 1
    guard before >= 0, told[before] != nil else { return nil }
    let sentence = article.sentences[before]
    let isNear = sentence.paragraph == article.sentences[speech.lowerBound].paragraph
    return isNear || sentence.text.hasSuffix(":") ? before : nil
  }
}
