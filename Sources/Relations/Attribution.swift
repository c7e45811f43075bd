import GraphModel
import Mentions

/// Who says what a part of a sentence tells.
struct Attribution {
  /// The tokens of the words that are reported.
  var content: Range<Int>
  /// The tokens that name the speaker.
  var speaker: Range<Int>
  /// The speaker's mention, when it is an actor.
  var mention: Int?
}

extension SentenceFrame {
  /// Reported words of the sentence with their speakers, in text order.
  func findAttributions() -> [Attribution] {
    predicates.indices.compactMap(reportedSpeech) + words.indices.compactMap(accordingTo)
  }

  /// The actors who say what a token is part of.
  func speakers(of token: Int) -> [Int] {
    let speech = attributions.last { $0.content.contains(token) && $0.mention != nil }
    return speech?.mention.map { [$0] } ?? []
  }

  private func reportedSpeech(_ index: Int) -> Attribution? {
    let predicate = predicates[index]
    guard predicate.governor?.effect == .speech, !predicate.isPassive else { return nil }
    let end = predicate.tokens.upperBound
    let closes = wordClass(end) == .stop || word(end) == "." || end >= words.count - 1
    let content = closes ? 0..<predicate.tokens.lowerBound : end..<words.count
    if let mention = subjects(of: index).last {
      let tokens = mentions[mention].tokens
      let reported = closes ? 0..<min(tokens.lowerBound, predicate.head) : content
      return Attribution(content: reported, speaker: tokens, mention: mention)
    }
    var start = predicate.tokens.lowerBound
    while start > 0, wordClass(start - 1).isNominal, self.predicate(at: start - 1) == nil,
      mention(at: start - 1) == nil
    {
      start -= 1
    }
    guard start < predicate.tokens.lowerBound else { return nil }
    return Attribution(content: content, speaker: start..<predicate.tokens.lowerBound)
  }

  private func accordingTo(_ token: Int) -> Attribution? {
    guard word(token) == "according", word(token + 1) == "to" else { return nil }
    var end = token + 2
    while end < words.count, mention(at: end) != nil || wordClass(end).isNominal { end += 1 }
    guard end > token + 2 else { return nil }
    return Attribution(
      content: 0..<words.count, speaker: (token + 2)..<end, mention: mention(at: token + 2))
  }
}
