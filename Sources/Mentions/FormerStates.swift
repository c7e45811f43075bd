import ActorKnowledge
import DataFiles
import GraphModel

/// States of the past whose capital, adjective and short name belong to a state of today.
///
/// In an article about the Soviet Union "Moscow" and "Russian" mean the Soviet Union: where the former
/// state is mentioned at least half as often as its successor, all that is said of the successor is
/// said of it.
struct FormerStates: Sendable {
  private let successors: [(former: ActorID, successor: ActorID)]

  /// Loads the table.
  ///
  /// - Throws: `DataError` when it is missing or malformed.
  init() throws(DataError) {
    let table = try DataTable(
      "former-states.tsv", module: "Mentions", required: ["former", "successor"])
    successors = table.rows.map { (ActorID($0["former"]), ActorID($0["successor"])) }
  }

  /// The successors of an article that stand for a former state, with that state.
  ///
  /// - Complexity: O(*n*) in the number of mentions.
  func replacements(in mentions: [[ActorMention]]) -> [ActorID: ActorID] {
    var counts: [ActorID: Int] = [:]
    for mention in mentions.joined() { counts[mention.actor, default: 0] += 1 }
    var replacements: [ActorID: ActorID] = [:]
    for (former, successor) in successors {
      let count = counts[former] ?? 0
      if count > 1, 2 * count >= counts[successor] ?? 0 { replacements[successor] = former }
    }
    return replacements
  }
}
