public import ArticleText
public import Mentions
public import Relations

/// What was read in a sentence, and why: its mentions, and every judgement of a pair of them.
public struct SentenceExplanation: Sendable {
  /// The sentence.
  public var sentence: Sentence
  /// Its mentions, in text order.
  public var mentions: [ActorMention]
  /// The ordered pairs of mentions of different actors with their judgements, in text order.
  public var candidates: [EncoderReader.Candidate]
}
