public import ArticleText
import GraphModel
public import Mentions

/// A sentence, alone or behind words that come before it, with the mentions that may be related.
///
/// Before it stand the sentences that it follows, or the words that tell whom it quotes.
public struct Passage: Sendable {
  /// The sentence that is read.
  public let sentence: Sentence
  /// The mentions: those of the context first, then those of the sentence, in text order.
  public let mentions: [ActorMention]
  /// How many of ``mentions`` stand in the context.
  public let contextCount: Int
  /// Whose words the sentence quotes, when it does not tell so itself.
  public let speaker: ActorMention?
  /// What stands before the sentence.
  public let context: Context

  /// What stands before the sentence of a passage.
  public enum Context: Sendable {
    /// Nothing.
    case none
    /// The sentences that it follows.
    case sentences([Sentence])
    /// "NAME said:", since it quotes him.
    case speech(name: String)
  }

  /// A sentence alone.
  ///
  /// - Parameters:
  ///   - sentence: The sentence.
  ///   - mentions: Its mentions, in text order.
  ///   - speaker: Whose words it quotes.
  public init(_ sentence: Sentence, mentions: [ActorMention], speaker: ActorMention? = nil) {
    self.sentence = sentence
    self.mentions = mentions
    self.speaker = speaker
    contextCount = 0
    context = .none
  }

  /// A sentence behind its context, with the last mention of each actor that it does not name itself.
  ///
  /// The speaker, whom ``init(_:mentions:saidBy:named:)`` joins, is left out.
  public init(
    _ sentence: Sentence, mentions: [ActorMention],
    after context: [(sentence: Sentence, mentions: [ActorMention])], speaker: ActorMention? = nil
  ) {
    let named = Set(mentions.map(\.actor) + [speaker?.actor].compactMap(\.self))
    var seen: Set<ActorID> = []
    let earlier = context.flatMap(\.mentions).reversed().filter { mention in
      !named.contains(mention.actor) && seen.insert(mention.actor).inserted
    }
    self.sentence = sentence
    self.context = .sentences(context.map(\.sentence))
    self.mentions = earlier.reversed() + mentions
    self.speaker = speaker
    contextCount = earlier.count
  }

  /// A quotation behind the words that tell whose it is; the speaker is related to those whom he names.
  public init(
    _ sentence: Sentence, mentions: [ActorMention], saidBy speaker: ActorMention, named name: String
  ) {
    self.sentence = sentence
    self.mentions = [speaker] + mentions
    self.speaker = speaker
    contextCount = 1
    context = .speech(name: name)
  }

  /// Whether there is a pair to judge.
  public var hasPairs: Bool { !pairs.isEmpty }

  /// The text that is encoded: the context and the sentence.
  var text: String { lead + sentence.text }

  /// The words before the sentence.
  private var lead: String {
    switch context {
    case .none: ""
    case .sentences(let sentences): sentences.map { $0.text + " " }.joined()
    case .speech(let name): "\(name) said: "
    }
  }

  /// The pairs to judge: of a sentence alone all, else those that join the sentence to its context.
  var pairs: [(source: Int, target: Int)] {
    let isAlone = if case .none = context { true } else { false }
    return mentions.indices.flatMap { source in
      mentions.indices.filter { target in
        let crosses = (source < contextCount) != (target < contextCount)
        return mentions[source].actor != mentions[target].actor && (isAlone || crosses)
      }.map { (source, $0) }
    }
  }

  /// Where a mention stands in ``text``, in code points.
  func range(ofMention index: Int) -> Range<Int>? {
    if case .speech(let name) = context, index < contextCount {
      return 0..<name.unicodeScalars.count
    }
    let mention = mentions[index].range
    var offset = 0
    if index < contextCount, case .sentences(let sentences) = context {
      for sentence in sentences {
        if sentence.range.contains(mention) {
          return Self.place(of: mention, in: sentence, at: offset)
        }
        offset += sentence.range.length + 1
      }
    }
    guard sentence.range.contains(mention) else { return nil }
    return Self.place(of: mention, in: sentence, at: lead.unicodeScalars.count)
  }

  private static func place(
    of mention: TextRange, in sentence: Sentence, at offset: Int
  ) -> Range<Int> {
    let start = offset + mention.start - sentence.range.start
    return start..<start + mention.length
  }
}
