public import ArticleText
import GraphModel
public import Mentions

/// A sentence, alone or behind the sentences before it, with the mentions that may be related.
public struct Passage: Sendable {
  /// The sentence that is read.
  public let sentence: Sentence
  /// The mentions: those of the context first, then those of the sentence, in text order.
  public let mentions: [ActorMention]
  /// How many of ``mentions`` stand in the context.
  public let contextCount: Int
  private let context: [Sentence]

  /// A sentence alone.
  public init(_ sentence: Sentence, mentions: [ActorMention]) {
    self.init(sentence, mentions: mentions, after: [])
  }

  /// A sentence behind its context: for each actor that the sentence does not name itself, the last
  /// mention before it.
  public init(
    _ sentence: Sentence, mentions: [ActorMention],
    after context: [(sentence: Sentence, mentions: [ActorMention])]
  ) {
    let named = Set(mentions.map(\.actor))
    var seen: Set<ActorID> = []
    let earlier = context.flatMap(\.mentions).reversed().filter { mention in
      !named.contains(mention.actor) && seen.insert(mention.actor).inserted
    }
    self.sentence = sentence
    self.context = context.map(\.sentence)
    self.mentions = earlier.reversed() + mentions
    contextCount = earlier.count
  }

  /// Whether there is a pair to judge.
  public var hasPairs: Bool { !pairs.isEmpty }

  /// The text that is encoded: the context's sentences and the sentence, with spaces between.
  var text: String { (context + [sentence]).map(\.text).joined(separator: " ") }

  /// The pairs to judge: of a sentence alone all, else those that join the sentence to its context.
  var pairs: [(source: Int, target: Int)] {
    mentions.indices.flatMap { source in
      mentions.indices.filter { target in
        let crosses = (source < contextCount) != (target < contextCount)
        return mentions[source].actor != mentions[target].actor
          && (context.isEmpty || crosses)
      }.map { (source, $0) }
    }
  }

  /// Where a mention stands in ``text``, in code points.
  func range(of mention: ActorMention) -> Range<Int>? {
    var offset = 0
    for sentence in context + [sentence] {
      if sentence.range.contains(mention.range) {
        let start = offset + mention.range.start - sentence.range.start
        return start..<start + mention.range.length
      }
      offset += sentence.range.length + 1
    }
    return nil
  }
}
