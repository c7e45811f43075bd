public import ArticleText
public import Mentions
public import Relations

/// What was read in a sentence, and why: the mentions, and every judgement of a pair of them.
///
/// A sentence that was read several times, alone and behind different words, has an explanation for each.
public struct SentenceExplanation: Sendable {
  /// What stood before the sentence when it was read.
  public enum Context: String, Hashable, Sendable {
    /// Nothing: pairs of its own mentions were judged.
    case alone
    /// The sentence before it: pairs with that sentence's mentions were judged.
    case sentenceBefore = "sentence-before"
    /// The words that tell whose speech it quotes: pairs with the speaker were judged.
    case speaker
  }

  /// The sentence.
  public var sentence: Sentence
  /// What stood before it.
  public var context: Context
  /// The mentions, in text order; those of the context first.
  public var mentions: [ActorMention]
  /// The ordered pairs of mentions of different actors with their judgements, in text order.
  public var candidates: [EncoderReader.Candidate]

  /// The pairs that were found related.
  public var related: [EncoderReader.Candidate] {
    candidates.filter { $0.type != nil }
  }
}
