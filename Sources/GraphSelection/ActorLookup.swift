public import GraphModel

/// Finds the actors of a graph that a user names.
public struct ActorLookup: Sendable {
  /// The most names that an error suggests.
  private static let suggestions = 3

  private let actors: [PoliticalActor]

  /// Looks among the actors of a graph.
  public init(_ graph: ActorGraph) { actors = graph.actors }

  /// The actor with an id or a name; case makes no difference.
  ///
  /// - Throws: ``UnknownActor`` with the nearest names when there is none.
  /// - Complexity: O(*n*) in the number of actors, times the squared length of a name.
  public func actor(_ name: String) throws(UnknownActor) -> ActorID {
    let wanted = name.lowercased()
    let ids = actors.first { $0.id.rawValue.lowercased() == wanted }
    if let found = ids ?? actors.first(where: { $0.name.lowercased() == wanted }) {
      return found.id
    }
    throw UnknownActor(name: name, near: near(wanted))
  }

  /// The names that are most like another, best first.
  private func near(_ wanted: String) -> [String] {
    let scored = actors.map { actor -> (cost: Int, actor: PoliticalActor) in
      let costs = [actor.name, actor.id.rawValue].map { Self.cost(wanted, $0.lowercased()) }
      return (costs.min() ?? .max, actor)
    }
    return scored.filter { $0.cost <= max(2, wanted.count / 3) }
      .sorted { ($0.cost, $0.actor.id) < ($1.cost, $1.actor.id) }
      .prefix(Self.suggestions).map { "\($0.actor.name) (\($0.actor.id.rawValue))" }
  }

  /// The number of edits between two texts (Levenshtein); 1 when one holds the other.
  private static func cost(_ a: String, _ b: String) -> Int {
    if a.count > 2, b.contains(a) || b.count > 2 && a.contains(b) { return 1 }
    let (first, second) = (Array(a.prefix(60)), Array(b.prefix(60)))
    var row = Array(0...second.count)
    for (index, character) in first.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for (column, other) in second.enumerated() {
        let replaced = corner + (character == other ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, corner + 1)
      }
    }
    return row[second.count]
  }
}

/// A name that no actor of a graph bears.
public struct UnknownActor: Error, Hashable, Sendable, CustomStringConvertible {
  /// The name.
  public var name: String
  /// Names that are like it, best first.
  public var near: [String]

  /// A sentence that suggests other names.
  public var description: String {
    near.isEmpty
      ? "no actor of the graph is called \"\(name)\""
      : "no actor of the graph is called \"\(name)\"; near names: " + near.joined(separator: ", ")
  }
}
