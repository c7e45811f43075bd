import GraphModel

/// Which actor of the new graph each actor of the old one has become.
///
/// Actors are matched by id, then by name, then by the words that refer to them, so that a renamed
/// actor is a rename and not a removal plus an addition.
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
    var matched = Dictionary(
      old.actors.filter { newIDs.contains($0.id) }.map { ($0.id, $0.id) }
    ) { a, _ in a }
    var taken = Set(matched.values)
    for names in [{ [Self.folded($0.name)] }, Self.names] as [(PoliticalActor) -> [String]] {
      let free = new.actors.filter { !taken.contains($0.id) }
      let index = Self.index(free, by: names)
      for actor in old.actors where matched[actor.id] == nil {
        let candidates = names(actor).flatMap { index[$0] ?? [] }
        let fitting = candidates.filter { !taken.contains($0.id) && $0.kind == actor.kind }
        guard let best = Self.mostFrequent(fitting.map(\.id)) else { continue }
        matched[actor.id] = best
        taken.insert(best)
      }
    }
    newID = matched
    oldID = Dictionary(matched.map { ($1, $0) }) { a, _ in a }
  }

  private static func index(
    _ actors: [PoliticalActor], by names: (PoliticalActor) -> [String]
  ) -> [String: [PoliticalActor]] {
    var index: [String: [PoliticalActor]] = [:]
    for actor in actors {
      for name in names(actor) { index[name, default: []].append(actor) }
    }
    return index
  }

  private static func names(of actor: PoliticalActor) -> [String] {
    let mentions = actor.mentions.map(\.text).filter { $0.first?.isUppercase == true }
    return Set(([actor.name] + mentions).map(folded)).sorted()
  }

  private static func folded(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.drop { $0 == "the" }.joined(separator: " ")
  }

  private static func mostFrequent(_ ids: [ActorID]) -> ActorID? {
    var counts: [ActorID: Int] = [:]
    for id in ids { counts[id, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
