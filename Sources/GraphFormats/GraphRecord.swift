import GraphModel

/// A graph file as JSON has it, before its values are checked.
struct GraphRecord: Decodable {
  var generator: String
  var article: ArticleMember
  var actors: [ActorMember]
  var relations: [RelationMember]

  /// The graph that the record describes.
  ///
  /// - Throws: ``RecordProblem`` for a value out of range, `GraphError` for parts that make no graph.
  func graph() throws -> ActorGraph {
    let bounds = article.bounds
    return try ActorGraph(
      generator: generator, article: article.value(at: "article"),
      actors: actors.enumerated().map { try $1.value(at: "actors[\($0)]", within: bounds) },
      relations: relations.enumerated().map {
        try $1.value(at: "relations[\($0)]", within: bounds)
      })
  }
}
