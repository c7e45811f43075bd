import ArticleText
import Encoder
import Mentions
import Relations

/// The passages of an article that are judged: each sentence alone, and each behind the one before it.
struct Passages {
  /// Passages in text order.
  let passages: [Passage]

  /// Takes the sentences that name two actors, and those whose context names another.
  init(of article: Article, _ found: ArticleMentions) {
    var passages: [Passage] = []
    for (index, sentence) in article.sentences.enumerated() {
      let mentions = found.mentions(of: index)
      passages.append(Passage(sentence, mentions: mentions))
      if index > 0, article.headline != article.sentences[index - 1].range {
        let before = (article.sentences[index - 1], found.sentences[index - 1])
        passages.append(Passage(sentence, mentions: mentions, after: [before]))
      }
    }
    self.passages = passages.filter(\.hasPairs)
  }

  /// The passages with their readings, in text order; what a sentence says itself stands before what
  /// it says in its context.
  func readings(_ reader: EncoderReader, threads: Int) -> [(Passage, [RelationReading])] {
    passages.concurrentMap(threads: threads) { ($0, reader.relations(in: $0)) }
  }
}

extension ArticleMentions {
  /// The mentions of a sentence; a description of several actors stands once for each that the sentence
  /// does not name besides.
  func mentions(of sentence: Int) -> [ActorMention] {
    let named = Set(sentences[sentence].map(\.actor))
    let several = collectives[sentence].flatMap { collective in
      collective.actors.filter { !named.contains($0) }.map { actor in
        ActorMention(
          tokens: collective.tokens, range: collective.range, actor: actor, form: .nominal)
      }
    }
    return (sentences[sentence] + several).sorted {
      ($0.range, $0.actor) < ($1.range, $1.actor)
    }
  }
}
