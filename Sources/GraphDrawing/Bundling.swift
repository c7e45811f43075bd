import GraphModel
import GraphSelection

/// Joins lines side by side into one that tells how many they are.
enum Bundling {
  /// The most lines that are drawn side by side.
  static let limit = 3

  /// Two actors, and which way lines point between them.
  private struct Way: Hashable {
    var first: Int
    var second: Int
    /// Whether lines point both ways.
    var isMutual = false

    /// Both ways between the same actors.
    var pair: Way { Way(first: min(first, second), second: max(first, second), isMutual: true) }
  }

  /// The lines, where more than ``limit`` join two actors with those that point the same way joined.
  ///
  /// So at most three are left: one each way, and one both ways. A bundle stands where the first of
  /// its lines stood.
  ///
  /// - Complexity: O(*n* log *n*) in the number of relations.
  static func bundled(_ edges: [GraphContent.Edge]) -> [GraphContent.Edge] {
    let ways = edges.map { edge in
      let way = Way(first: edge.source, second: edge.target)
      return edge.isMutual ? way.pair : way
    }
    let counts = ways.reduce(into: [Way: Int]()) { $0[$1.pair, default: 0] += 1 }
    var members: [Way: [Int]] = [:]
    for (index, way) in ways.enumerated() { members[way, default: []].append(index) }
    return edges.indices.compactMap { index in
      let group = members[ways[index], default: []]
      guard counts[ways[index].pair, default: 0] > limit, group.count > 1 else {
        return edges[index]
      }
      return group.first == index ? bundle(group.map { edges[$0] }) : nil
    }
  }

  /// A line for several; it runs as the strongest relation does.
  private static func bundle(_ edges: [GraphContent.Edge]) -> GraphContent.Edge? {
    let relations = edges.flatMap(\.relations).sorted { $0.key < $1.key }
    guard var bundle = edges.first, let strongest = Strength.relations(relations).first else {
      return nil
    }
    let ends = edges.first { $0.relations.contains { $0.key == strongest.key } } ?? bundle
    let isTurned = strongest.source != ends.relation.source
    bundle.source = isTurned ? ends.target : ends.source
    bundle.target = isTurned ? ends.source : ends.target
    bundle.relation = strongest
    bundle.reverse = nil
    bundle.bundle = relations
    return bundle
  }
}
