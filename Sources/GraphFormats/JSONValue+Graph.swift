import GraphModel

extension JSONValue {
  /// A whole graph file.
  init(_ graph: ActorGraph) {
    self = .members([
      "schemaVersion": .integer(ActorGraph.schemaVersion),
      "generator": .string(graph.generator),
      "article": JSONValue(graph.article),
      "actors": .array(graph.actors.map { JSONValue($0) }),
      "relations": .array(graph.relations.map { JSONValue($0) }),
    ])
  }

  /// The article's record; the text only where it was kept.
  init(_ article: ArticleRecord) {
    var members: [Member] = [
      Member(name: "title", value: .string(article.title)),
      Member(name: "source", value: .string(article.source)),
      Member(name: "language", value: .string(article.language)),
    ]
    if let text = article.text { members.append(Member(name: "text", value: .string(text))) }
    let sentences = article.sentences.map { range in
      JSONValue.members(["start": .integer(range.start), "end": .integer(range.end)])
    }
    members.append(Member(name: "sentences", value: .array(sentences)))
    self = .object(members)
  }

  /// An actor with its mentions.
  init(_ actor: PoliticalActor) {
    self = .members([
      "id": .string(actor.id.rawValue),
      "name": .string(actor.name),
      "kind": .string(actor.kind.rawValue),
      "affiliation": .optional(actor.affiliation?.rawValue),
      "mentions": .array(
        actor.mentions.map { mention in
          .members([
            "text": .string(mention.text),
            "start": .integer(mention.range.start),
            "end": .integer(mention.range.end),
            "sentence": .integer(mention.sentence),
          ])
        }),
    ])
  }

  /// A relation with its evidence.
  init(_ relation: Relation) {
    self = .members([
      "source": .string(relation.source.rawValue),
      "target": .string(relation.target.rawValue),
      "type": .string(relation.type.rawValue),
      "status": .string(relation.status.rawValue),
      "confidence": .number(relation.confidence),
      "via": .array(relation.via.map { .string($0.rawValue) }),
      "time": .string(relation.time.rawValue),
      "evidence": .array(relation.evidence.map { JSONValue($0) }),
    ])
  }

  private init(_ evidence: Evidence) {
    self = .members([
      "sentence": .integer(evidence.sentence),
      "start": .integer(evidence.range.start),
      "end": .integer(evidence.range.end),
      "quote": .string(evidence.quote),
      "sourceText": .string(evidence.sourceText),
      "targetText": .string(evidence.targetText),
      "according": .optional(evidence.according),
    ])
  }
}
