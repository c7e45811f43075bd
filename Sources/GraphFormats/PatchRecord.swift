import GraphDiffing
import GraphModel

/// The part of a difference file that `patch` needs, before its values are checked.
struct PatchRecord: Decodable {
  struct Patch: Decodable {
    var base: String
    var generator: String
    var article: ArticleMember?
    var removedActors: [String]
    var actors: [ActorMember]
    var removedRelations: [RelationKeyMember]
    var relations: [RelationMember]

    /// The patch that the record describes.
    ///
    /// - Throws: ``RecordProblem`` for a value out of range.
    func value() throws -> GraphPatch {
      let bounds = article?.bounds ?? RecordBounds(length: nil, sentences: nil)
      return GraphPatch(
        generator: generator, article: try article?.value(at: "patch.article"),
        removedActors: removedActors.map { ActorID($0) },
        actors: try actors.enumerated().map {
          try $1.value(at: "patch.actors[\($0)]", within: bounds)
        },
        removedRelations: try removedRelations.enumerated().map {
          try $1.value(at: "patch.removedRelations[\($0)]")
        },
        relations: try relations.enumerated().map {
          try $1.value(at: "patch.relations[\($0)]", within: bounds)
        })
    }
  }

  var patch: Patch
}
