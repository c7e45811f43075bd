public import ActorKnowledge
public import ArticleText
public import DataFiles
import GraphModel

/// Finds where an article mentions political actors, and links each mention to its actor.
///
/// Names, demonyms and acronyms come from a gazetteer; persons with a title or a role, named groups
/// and unnamed sides of a conflict are found by their form. Bad prose never fails.
public struct MentionFinder: Sendable {
  private let gazetteer: Gazetteer
  private let lexicon: Lexicon
  private let ambiguous: AmbiguousNames
  private let directions: Directions
  private let formerStates: FormerStates

  /// Creates a finder.
  ///
  /// - Throws: `DataError` when a table of the module is missing or malformed.
  public init(gazetteer: Gazetteer) throws(DataError) {
    self.gazetteer = gazetteer
    lexicon = try Lexicon()
    ambiguous = try AmbiguousNames()
    directions = try Directions()
    formerStates = try FormerStates()
  }

  /// The actors of an article and its mentions of them.
  ///
  /// - Complexity: O(*n* *m*) for *n* tokens and *m* mentions.
  public func mentions(in article: Article) -> ArticleMentions {
    let headline = article.headline
    return mentions(in: article.sentences) { sentence in
      headline.map { $0.overlaps(sentence.range) } ?? false
    }
  }

  /// The actors of some sentences, which need not come from an article.
  package func mentions(
    in sentences: [Sentence], isHeadline: (Sentence) -> Bool = { _ in false }
  ) -> ArticleMentions {
    let words = sentences.map { SentenceWords($0, isHeadline: isHeadline($0)) }
    let vocabulary = Set(words.flatMap { $0.words.map(\.key) })
    let introduced = IntroducedNames(gazetteer: gazetteer, lexicon: lexicon).entries(in: words)
    let names = NameReader(
      gazetteer: gazetteer, introduced: Gazetteer(entries: introduced), ambiguous: ambiguous,
      directions: directions,
      lexicon: lexicon, vocabulary: vocabulary)
    let spans = words.map { names.spans(in: $0) }
    var reader = ArticleReader(names: names, lexicon: lexicon, spans: spans)
    var mentions = [[ActorMention]](repeating: [], count: words.count)
    var collectives = [[CollectiveMention]](repeating: [], count: words.count)
    let order =
      words.indices.filter { !words[$0].isHeadline }
      + words.indices.filter { words[$0].isHeadline }
    for index in order {
      let (found, pairs) = reader.read(words[index], spans: spans[index])
      mentions[index] = found.map { mention($0, in: words[index]) }
      collectives[index] = pairs
    }
    let found = ArticleMentions(
      actors: actors(mentions, reader), sentences: mentions, collectives: collectives)
    return found.replacing(formerStates.replacements(in: mentions)) { reader.entry($0) }
  }

  private func mention(_ found: Found, in sentence: SentenceWords) -> ActorMention {
    ActorMention(
      tokens: found.tokens, range: sentence.range(of: found.tokens), actor: found.actor,
      person: found.person, form: found.form)
  }

  private func actors(_ mentions: [[ActorMention]], _ reader: ArticleReader) -> [ActorEntry] {
    var ids: Set<ActorID> = []
    for mention in mentions.joined() {
      ids.insert(mention.actor)
      if let person = mention.person { ids.insert(person) }
    }
    return ids.sorted().compactMap { reader.entry($0) }
  }
}
