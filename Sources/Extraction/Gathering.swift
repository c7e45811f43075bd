import GraphModel
import Mentions
import Relations

/// Five or more actors that a sentence relates among themselves by one symmetric type and status.
struct Gathering {
  /// The number of parties from which a meeting is an actor of its own.
  static let leastParties = 5

  /// The parties.
  let parties: Set<ActorID>
  /// What relates them.
  let type: RelationType

  /// An id that the same parties have in every sentence and every version of an article.
  var id: ActorID {
    ActorID(([noun.uppercased()] + parties.sorted().map(\.rawValue)).joined(separator: "_"))
  }

  /// The name for readers, such as "6-party talks".
  var name: String { "\(parties.count)-party \(noun)" }

  private var noun: String {
    switch type {
    case .agreesWith: "agreement"
    case .cooperatesWith: "cooperation"
    default: "talks"
    }
  }

  /// The gatherings that readings of one type amount to, by the least of their parties' ids.
  ///
  /// At least half of all pairs must be there: an actor who meets each of many makes pairs.
  static func all(
    in readings: [RelationReading], of type: RelationType, among mentions: [ActorMention]
  ) -> [Gathering] {
    var neighbours: [ActorID: Set<ActorID>] = [:]
    for reading in readings {
      let ends = (mentions[reading.source].actor, mentions[reading.target].actor)
      neighbours[ends.0, default: []].insert(ends.1)
      neighbours[ends.1, default: []].insert(ends.0)
    }
    var seen: Set<ActorID> = []
    var result: [Gathering] = []
    for actor in neighbours.keys.sorted() where !seen.contains(actor) {
      let parties = connected(to: actor, by: neighbours)
      seen.formUnion(parties)
      let links = parties.reduce(0) { $0 + (neighbours[$1]?.count ?? 0) }
      guard parties.count >= leastParties, 2 * links >= parties.count * (parties.count - 1)
      else { continue }
      result.append(Gathering(parties: parties, type: type))
    }
    return result
  }

  private static func connected(
    to actor: ActorID, by neighbours: [ActorID: Set<ActorID>]
  ) -> Set<ActorID> {
    var reached: Set<ActorID> = [actor]
    var border = reached
    while !border.isEmpty {
      border = Set(border.flatMap { neighbours[$0] ?? [] }).subtracting(reached)
      reached.formUnion(border)
    }
    return reached
  }
}
