import GraphModel

/// Which actor of the new graph each actor of the old one has become.
///
/// Actors are matched by id, then by name, then by the names in the text that refer to them, so that a
/// renamed actor is a rename and not a removal plus an addition.
struct ActorMatching {
  /// Id in the new graph of each matched actor of the old one.
  let newID: [ActorID: ActorID]
  /// Id in the old graph of each matched actor of the new one.
  let oldID: [ActorID: ActorID]

  /// Matches the actors of two graphs.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors and mentions.
  init(old: ActorGraph, new: ActorGraph) {
    let newIDs = Set(new.actors.map(\.id))
    var matches = Matches()
    for actor in old.actors where newIDs.contains(actor.id) { matches.join(actor.id, actor.id) }
    matches.join(
      old.actors, new.actors, names: { _, actor in [Self.folded(actor.name)] },
      in: (old, new), fits: { _, _ in true })
    matches.join(
      old.actors, new.actors, names: Self.names, in: (old, new), fits: { $0.kind == $1.kind })
    newID = matches.newID
    oldID = Dictionary(matches.newID.map { ($1, $0) }) { a, _ in a }
  }

  /// The actor's name and the names that refer to it in the text.
  ///
  /// A capital at the start of a sentence makes no name.
  private static func names(in graph: ActorGraph, of actor: PoliticalActor) -> [String] {
    let mentions = actor.mentions.filter { mention in
      let sentences = graph.article.sentences
      let isFirst =
        sentences.indices.contains(mention.sentence)
        && sentences[mention.sentence].start == mention.range.start
      return mention.text.split(separator: " ").dropFirst(isFirst ? 1 : 0)
        .contains { $0.first?.isUppercase == true }
    }
    return Set(([actor.name] + mentions.map(\.text)).map(folded)).sorted()
  }

  private static func folded(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.drop { $0 == "the" }.joined(separator: " ")
  }
}

/// Matches under construction.
private struct Matches {
  private(set) var newID: [ActorID: ActorID] = [:]
  private var taken: Set<ActorID> = []

  mutating func join(_ old: ActorID, _ new: ActorID) {
    newID[old] = new
    taken.insert(new)
  }

  /// Joins free actors that share the most names.
  mutating func join(
    _ old: [PoliticalActor], _ new: [PoliticalActor],
    names: (ActorGraph, PoliticalActor) -> [String], in graphs: (old: ActorGraph, new: ActorGraph),
    fits: (PoliticalActor, PoliticalActor) -> Bool
  ) {
    var index: [String: [PoliticalActor]] = [:]
    for actor in new where !taken.contains(actor.id) {
      for name in names(graphs.new, actor) { index[name, default: []].append(actor) }
    }
    for actor in old where newID[actor.id] == nil && !index.isEmpty {
      var shared: [ActorID: Int] = [:]
      for candidate in names(graphs.old, actor).flatMap({ index[$0] ?? [] })
      where !taken.contains(candidate.id) && fits(actor, candidate) {
        shared[candidate.id, default: 0] += 1
      }
      let best = shared.min { ($1.value, $0.key) < ($0.value, $1.key) }
      if let best { join(actor.id, best.key) }
    }
  }
}
