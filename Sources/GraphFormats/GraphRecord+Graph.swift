import GraphModel

extension GraphRecord {
  /// A value that does not fit its place.
  struct Problem: Error {
    var path: String
    var reason: String
  }

  /// The graph that the record describes.
  ///
  /// - Throws: ``Problem`` for a value out of range, `GraphError` for parts that make no graph.
  func graph() throws -> ActorGraph {
    let bounds = Bounds(
      length: article.text?.unicodeScalars.count, sentences: article.sentences.count)
    return try ActorGraph(
      generator: generator, article: articleRecord(within: bounds),
      actors: actors.enumerated().map { try actor($1, at: "actors[\($0)]", within: bounds) },
      relations: relations.enumerated().map {
        try relation($1, at: "relations[\($0)]", within: bounds)
      })
  }

  private func articleRecord(within bounds: Bounds) throws -> ArticleRecord {
    ArticleRecord(
      title: article.title, source: article.source, language: article.language ?? "en",
      text: article.text,
      sentences: try article.sentences.enumerated().map { index, span in
        try bounds.range(span.start, span.end, at: "article.sentences[\(index)]")
      })
  }

  private func actor(_ record: Actor, at path: String, within bounds: Bounds) throws
    -> PoliticalActor
  {
    PoliticalActor(
      id: ActorID(record.id), name: record.name,
      kind: try value(record.kind, at: path + ".kind"),
      affiliation: record.affiliation.map { ActorID($0) },
      mentions: try record.mentions.enumerated().map { index, mention in
        let place = "\(path).mentions[\(index)]"
        return GraphModel.Mention(
          text: mention.text, range: try bounds.range(mention.start, mention.end, at: place),
          sentence: try bounds.sentence(mention.sentence, at: place))
      })
  }

  private func relation(
    _ record: Relation, at path: String, within bounds: Bounds
  ) throws -> GraphModel.Relation {
    GraphModel.Relation(
      source: ActorID(record.source), target: ActorID(record.target),
      type: try value(record.type, at: path + ".type"),
      status: try value(record.status, at: path + ".status"),
      confidence: record.confidence, via: (record.via ?? []).map { ActorID($0) },
      time: try value(record.time ?? RelationTime.present.rawValue, at: path + ".time"),
      evidence: try record.evidence.enumerated().map { index, evidence in
        let place = "\(path).evidence[\(index)]"
        return GraphModel.Evidence(
          sentence: try bounds.sentence(evidence.sentence, at: place),
          range: try bounds.range(evidence.start, evidence.end, at: place), quote: evidence.quote,
          sourceText: evidence.sourceText, targetText: evidence.targetText,
          according: evidence.according)
      })
  }

  private func value<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String, at path: String
  ) throws -> Value {
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    throw Problem(path: path, reason: "\"\(text)\" is none of \(known)")
  }
}

/// What offsets and indices of a graph file may refer to.
private struct Bounds {
  /// Code points of the article's text, if the file carries it.
  let length: Int?
  /// Number of sentences.
  let sentences: Int

  func range(_ start: Int, _ end: Int, at path: String) throws -> TextRange {
    guard 0 <= start, start <= end, end <= length ?? .max else {
      throw GraphRecord.Problem(
        path: path, reason: "\(start)..<\(end) is no range of the article's text")
    }
    return TextRange(start, end)
  }

  func sentence(_ index: Int, at path: String) throws -> Int {
    guard 0 <= index, index < sentences else {
      throw GraphRecord.Problem(
        path: path, reason: "sentence \(index) where the article has \(sentences)")
    }
    return index
  }
}
