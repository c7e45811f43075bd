import GraphModel

/// One id for each actor of three graphs, whichever side renamed it.
struct MergedIDs {
  private let toOurs: GraphDifference
  private let toTheirs: GraphDifference
  private let favored: GraphMerge.Side
  /// The common id of each actor of the ancestor, of our graph and of theirs, where it differs.
  private(set) var base: [ActorID: ActorID] = [:]
  private(set) var ours: [ActorID: ActorID] = [:]
  private(set) var theirs: [ActorID: ActorID] = [:]
  private(set) var conflicts: [GraphMerge.Conflict] = []

  init(ours: GraphDifference, theirs: GraphDifference, favored: GraphMerge.Side) {
    toOurs = ours
    toTheirs = theirs
    self.favored = favored
  }

  /// Finds the ids.
  mutating func resolve() {
    for actor in toOurs.old.actors {
      let id = actor.id
      let sides = ThreeWay(id, toOurs.newID(of: id) ?? id, toTheirs.newID(of: id) ?? id)
      if sides.merged == nil {
        conflicts.append(
          GraphMerge.Conflict(
            subject: "actor \(id)", ours: "renamed \(sides.ours)",
            theirs: "renamed \(sides.theirs)"))
      }
      let common = sides.merged ?? sides[favored]
      base[id] = common
      ours[sides.ours] = common
      theirs[sides.theirs] = common
    }
  }

  /// A graph with other ids.
  ///
  /// - Throws: `GraphError` when two actors come to have the same id.
  func renamed(
    _ graph: ActorGraph, by ids: [ActorID: ActorID]
  ) throws(GraphError) -> ActorGraph {
    let id = { (old: ActorID) in ids[old] ?? old }
    let actors = graph.actors.map { actor in
      PoliticalActor(
        id: id(actor.id), name: actor.name, kind: actor.kind,
        affiliation: actor.affiliation.map(id), mentions: actor.mentions)
    }
    let relations = graph.relations.map { relation in
      Relation(
        source: id(relation.source), target: id(relation.target), type: relation.type,
        status: relation.status, confidence: relation.confidence, via: relation.via.map(id),
        time: relation.time, evidence: relation.evidence)
    }
    return try ActorGraph(
      generator: graph.generator, article: graph.article, actors: actors, relations: relations)
  }
}
