import ActorKnowledge
import ArticleText
import Encoder
import Mentions
import Relations

/// The passages of an article that are judged: each sentence alone, behind the one before it, and
/// behind the words that tell whom it quotes.
struct Passages {
  /// Passages in text order.
  let passages: [Passage]

  /// Takes the sentences that name two actors, and those whose context or speaker is another.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - found: Its mentions.
  ///   - quotations: Finds whose words a sentence quotes.
  ///   - judgedOnly: Whether sentences that name fewer than two actors are left out.
  init(
    of article: Article, _ found: ArticleMentions, _ quotations: QuotationReader,
    judgedOnly: Bool = true
  ) {
    let speakers = quotations.speakers(of: article, found.sentences)
    let names = Dictionary(found.actors.map { ($0.id, $0.name) }) { first, _ in first }
    passages = article.sentences.indices.flatMap { index in
      let sentence = article.sentences[index]
      let mentions = found.mentions(of: index)
      let speaker = speakers[index]
      var passages = [Passage(sentence, mentions: mentions, speaker: speaker)]
      if let speaker {
        let name = names[speaker.person ?? speaker.actor] ?? article.text(at: speaker.range)
        passages.append(Passage(sentence, mentions: mentions, saidBy: speaker, named: name))
      }
      if index > 0, article.headline != article.sentences[index - 1].range {
        let before = (article.sentences[index - 1], found.sentences[index - 1])
        passages.append(
          Passage(sentence, mentions: mentions, after: [before], speaker: speaker))
      }
      return passages.filter { $0.hasPairs || !judgedOnly && $0.explainedContext == .alone }
    }
  }

  /// The passages with their readings, in text order; what a sentence says itself stands before what
  /// it says in its context.
  func read(_ reader: EncoderReader, threads: Int) -> [ReadPassage] {
    passages.concurrentMap(threads: threads) { passage in
      let readings = reader.readings(in: passage)
      return ReadPassage(passage: passage, stated: readings.stated, possible: readings.possible)
    }
  }
}

/// A passage with what was read in it.
struct ReadPassage: Sendable {
  let passage: Passage
  /// The relations that it states.
  let stated: [RelationReading]
  /// All that it may state.
  let possible: [RelationReading]
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

extension Passage {
  /// What stands before the sentence, as an explanation tells it.
  var explainedContext: SentenceExplanation.Context {
    switch context {
    case .none: .alone
    case .sentences: .sentenceBefore
    case .speech: .speaker
    }
  }
}
