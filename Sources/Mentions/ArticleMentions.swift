public import ActorKnowledge
public import GraphModel

/// The actors of an article and where it mentions them.
public struct ArticleMentions: Hashable, Sendable {
  /// All that are mentioned, persons and unlisted groups among them, sorted by id.
  public var actors: [ActorEntry]
  /// The mentions of each sentence, in text order, without overlaps.
  public var sentences: [[ActorMention]]
  /// The places of each sentence that stand for several actors, in text order.
  public var collectives: [[CollectiveMention]]

  /// Creates a value.
  public init(
    actors: [ActorEntry], sentences: [[ActorMention]], collectives: [[CollectiveMention]]
  ) {
    self.actors = actors
    self.sentences = sentences
    self.collectives = collectives
  }
}

extension ArticleMentions {
  /// These mentions with some actors taken for others, persons who act for them too.
  func replacing(
    _ replacements: [ActorID: ActorID], entry: (ActorID) -> ActorEntry?
  ) -> ArticleMentions {
    if replacements.isEmpty { return self }
    var result = self
    for sentence in sentences.indices {
      for index in sentences[sentence].indices {
        let actor = sentences[sentence][index].actor
        result.sentences[sentence][index].actor = replacements[actor] ?? actor
      }
      for index in collectives[sentence].indices {
        result.collectives[sentence][index].actors =
          collectives[sentence][index].actors.map { replacements[$0] ?? $0 }
      }
    }
    let kept = actors.filter { replacements[$0.id] == nil }.map { actor in
      var actor = actor
      actor.affiliation = actor.affiliation.map { replacements[$0] ?? $0 }
      return actor
    }
    let known = Set(kept.map(\.id))
    let new = Set(replacements.values).subtracting(known).sorted().compactMap(entry)
    result.actors = (kept + new).sorted { $0.id < $1.id }
    return result
  }
}

/// A description that stands for several actors: "the two countries", "both sides".
public struct CollectiveMention: Hashable, Sendable {
  /// Tokens of the sentence that it covers; no other mention overlaps them.
  public var tokens: Range<Int>
  /// The same place in code points of the article.
  public var range: TextRange
  /// The actors, in the order in which the article mentions them.
  public var actors: [ActorID]

  /// Creates a mention.
  public init(tokens: Range<Int>, range: TextRange, actors: [ActorID]) {
    self.tokens = tokens
    self.range = range
    self.actors = actors
  }
}
