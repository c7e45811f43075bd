import GraphModel

/// Who stands with whom: actors and those who act for them.
enum Affiliations {
  /// The groups of two or more actors of which one is the affiliation of the others, directly or
  /// through others, as indices in their order.
  ///
  /// - Complexity: O(*n* *d*) in the number of actors and the length of a chain of affiliations.
  static func clusters(_ actors: [PoliticalActor]) -> [[Int]] {
    let indices = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var members: [Int: [Int]] = [:]
    for index in actors.indices {
      members[head(of: index, actors, indices), default: []].append(index)
    }
    return members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// The actor at the end of the chain of affiliations.
  private static func head(
    of start: Int, _ actors: [PoliticalActor], _ indices: [ActorID: Int]
  ) -> Int {
    var seen = [start]
    while let next = actors[seen[seen.count - 1]].affiliation.flatMap({ indices[$0] }) {
      if let place = seen.firstIndex(of: next) { return seen[place...].min() ?? next }
      seen.append(next)
    }
    return seen[seen.count - 1]
  }
}
