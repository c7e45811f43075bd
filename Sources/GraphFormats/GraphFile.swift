public import GraphModel

/// The graph file: JSON of schema version 1.
///
/// Equal graphs give equal bytes. The schema is printed by `entente schema`.
public enum GraphFile {
  /// The bytes of the graph file.
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  public static func encode(_ graph: ActorGraph) -> [UInt8] {
    Array(value(of: graph).formatted().utf8)
  }

  /// Reads a graph file.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - file: Its name, for errors.
  /// - Returns: The graph, in order.
  /// - Throws: ``GraphFileError`` when the bytes are not JSON, are of another schema version, lack a
  ///   member, hold an unknown value, or do not describe a graph.
  /// - Complexity: O(*n* log *n*) in the size of the file.
  public static func decode(_ bytes: [UInt8], file: String) throws(GraphFileError) -> ActorGraph {
    let record = try GraphRecord(bytes, file: file)
    do {
      return try record.graph()
    } catch let problem as GraphRecord.Problem {
      throw GraphFileError(file: file, path: problem.path, reason: problem.reason)
    } catch {
      throw GraphFileError(file: file, reason: "\(error)")
    }
  }

  private static func value(of graph: ActorGraph) -> JSONValue {
    .members([
      "schemaVersion": .integer(ActorGraph.schemaVersion),
      "generator": .string(graph.generator),
      "article": value(of: graph.article),
      "actors": .array(graph.actors.map(value)),
      "relations": .array(graph.relations.map(value)),
    ])
  }

  private static func value(of article: ArticleRecord) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(name: "title", value: .string(article.title)),
      .init(name: "source", value: .string(article.source)),
      .init(name: "language", value: .string(article.language)),
    ]
    if let text = article.text { members.append(.init(name: "text", value: .string(text))) }
    let sentences = article.sentences.map { range in
      JSONValue.members(["start": .integer(range.start), "end": .integer(range.end)])
    }
    members.append(.init(name: "sentences", value: .array(sentences)))
    return .object(members)
  }

  private static func value(of actor: PoliticalActor) -> JSONValue {
    .members([
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

  private static func value(of relation: Relation) -> JSONValue {
    .members([
      "source": .string(relation.source.rawValue),
      "target": .string(relation.target.rawValue),
      "type": .string(relation.type.rawValue),
      "status": .string(relation.status.rawValue),
      "confidence": .number(relation.confidence),
      "via": .array(relation.via.map { .string($0.rawValue) }),
      "time": .string(relation.time.rawValue),
      "evidence": .array(relation.evidence.map(value)),
    ])
  }

  private static func value(of evidence: Evidence) -> JSONValue {
    .members([
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
