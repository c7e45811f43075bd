public import ActorKnowledge
public import ArticleText
import Encoder
public import GraphModel
import Mentions
public import Relations

/// Reads the graph of an article.
///
/// For example:
/// ```swift
/// let extractor = try Extractor(gazetteer: .bundled(), reader: EncoderReader.bundled())
/// let graph = try extractor.graph(of: Article(text: text, source: "summit.txt"))
/// ```
public struct Extractor: Sendable {
  /// Name and version that graphs carry.
  public static let generator = "entente 0.1.0"

  let finder: MentionFinder
  let reader: EncoderReader
  let threads: Int

  /// Creates an extractor that knows the gazetteer's actors and judges sentences with the reader.
  ///
  /// - Parameters:
  ///   - gazetteer: The actors known by name.
  ///   - reader: Judges pairs of mentions.
  ///   - threads: How many sentences are read at once; the graph does not depend on it.
  /// - Throws: `DataError` when a data file is missing or malformed.
  public init(gazetteer: Gazetteer, reader: EncoderReader, threads: Int = 1) throws {
    self.finder = try MentionFinder(gazetteer: gazetteer)
    self.reader = reader
    self.threads = threads
  }

  /// The actors of the article and the relations that its sentences state.
  ///
  /// - Complexity: linear in the number of sentences; those with fewer than two actors are not judged.
  public func graph(of article: Article) throws(GraphError) -> ActorGraph {
    try reading(of: article).graph
  }

  /// The graph of an article, and what the article may state besides.
  ///
  /// - Complexity: as ``graph(of:)``.
  public func reading(of article: Article) throws(GraphError) -> ArticleReading {
    let found = finder.mentions(in: article)
    let mentions = Self.mentions(found, in: article)
    var gatherings = GatheringFinder()
    var aggregator = RelationAggregator()
    let passages = Passages(of: article, found, reader.quotations).read(reader, threads: threads)
    for read in passages {
      let sentence = read.passage.sentence
      let scene = gatherings.gather(
        read.stated, among: read.passage.mentions, in: sentence, of: article)
      for reading in scene.readings {
        aggregator.add(reading, in: sentence, of: article, among: scene.mentions)
      }
    }
    let graph = try ActorGraph(
      generator: Self.generator, article: ArticleRecord(article),
      actors: found.actors.map { PoliticalActor($0, mentions: mentions[$0.id] ?? []) }
        + gatherings.actors,
      relations: aggregator.relations)
    return ArticleReading(graph: graph, passages)
  }

  /// Every sentence with its mentions and the judgement of every pair of them, alone and in its context.
  ///
  /// - Complexity: as ``graph(of:)``.
  public func explanations(of article: Article) -> [SentenceExplanation] {
    let found = finder.mentions(in: article)
    let passages = Passages(of: article, found, reader.quotations, judgedOnly: false).passages
    return passages.concurrentMap(threads: threads) { passage in
      SentenceExplanation(
        sentence: passage.sentence, context: passage.explainedContext, mentions: passage.mentions,
        candidates: passage.hasPairs ? reader.judgements(in: passage) : [])
    }
  }

  /// The mentions of each actor; an official's counts for the person and for the state.
  private static func mentions(
    _ found: ArticleMentions, in article: Article
  ) -> [ActorID: [Mention]] {
    var result: [ActorID: [Mention]] = [:]
    for (sentence, mentions) in zip(article.sentences, found.sentences) {
      for mention in mentions {
        let place = Mention(
          text: article.text(at: mention.range), range: mention.range, sentence: sentence.index)
        result[mention.actor, default: []].append(place)
        if let person = mention.person, person != mention.actor {
          result[person, default: []].append(place)
        }
      }
    }
    return result
  }
}

extension ArticleRecord {
  init(_ article: Article) {
    let headline = article.headline ?? article.sentences.first?.range
    self.init(
      title: headline.map(article.text(at:)) ?? "", source: article.source, text: article.text,
      sentences: article.sentences.map(\.range))
  }
}

extension PoliticalActor {
  init(_ entry: ActorEntry, mentions: [Mention]) {
    self.init(
      id: entry.id, name: entry.name, kind: entry.kind, affiliation: entry.affiliation,
      mentions: mentions)
  }
}
