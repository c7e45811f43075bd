/// Sequences of actors, along which the lines of a layered picture run down.
struct Sequences: Sendable {
  /// The number of random sequences that are looked at.
  private static let trials = 200

  /// The actors.
  private let actors: [Int]
  /// The pairs of actors that are joined, source first, as positions in `actors`.
  private let pairs: [(source: Int, target: Int)]
  /// The sum of the widths of all names.
  private let namesWidth: Double
  private var count: Int { actors.count }

  /// The sequences of the actors that take part in relations.
  init(_ content: GraphContent, actors: [Int]) {
    self.actors = actors
    var positions = [Int](repeating: 0, count: content.actors.count)
    for (position, actor) in actors.enumerated() { positions[actor] = position }
    namesWidth = content.edges.reduce(0) { sum, edge in
      sum + LabelNode.size(EdgeLook.label(edge)).width + LayoutPlan.nameGap
    }
    pairs = content.edges.map { (positions[$0.source], positions[$0.target]) }
  }

  /// The most promising sequences, best first: those that give few layers and short lines.
  ///
  /// - Complexity: O(*n* log *n*) in the number of actors and relations.
  func best(_ limit: Int) -> [[Int]] {
    var random = Generator()
    var seen: Set<[Int]> = []
    var candidates = [byBalance, byDegree]
    if limit > 1 { candidates += (0..<Self.trials).map { _ in random.permutation(count) } }
    candidates = candidates.filter { seen.insert(layers($0)).inserted }
    let costs = candidates.map(cost)
    return candidates.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }.prefix(limit)
      .map { index in
        let places = candidates[index]
        return actors.indices.sorted { places[$0] < places[$1] }.map { actors[$0] }
      }
  }

  /// Those that act come before those that are acted upon.
  private var byBalance: [Int] {
    var balance = [Int](repeating: 0, count: count)
    for pair in pairs {
      balance[pair.source] -= 1
      balance[pair.target] += 1
    }
    return places(sortedBy: balance)
  }

  /// Those with most relations come first.
  private var byDegree: [Int] {
    var degree = [Int](repeating: 0, count: count)
    for pair in pairs {
      degree[pair.source] -= 1
      degree[pair.target] -= 1
    }
    return places(sortedBy: degree)
  }

  private func places(sortedBy key: [Int]) -> [Int] {
    var places = key
    for (place, actor) in key.indices.sorted(by: { (key[$0], $0) < (key[$1], $1) }).enumerated() {
      places[actor] = place
    }
    return places
  }

  /// The layer of each actor when each line runs down at least one layer.
  private func layers(_ places: [Int]) -> [Int] {
    let downward = pairs.map { pair in
      places[pair.source] < places[pair.target] ? pair : (pair.target, pair.source)
    }
    var layers = [Int](repeating: 0, count: count)
    for pair in downward.sorted(by: { places[$0.0] < places[$1.0] }) {
      layers[pair.1] = max(layers[pair.1], layers[pair.0] + 1)
    }
    return layers
  }

  /// Length of lines in layers, number of layers, and the width of names in a layer beyond that of
  /// a column.
  private func cost(_ places: [Int]) -> Double {
    let layers = layers(places)
    let spans = pairs.reduce(0) { $0 + abs(layers[$1.source] - layers[$1.target]) }
    let depth = layers.max() ?? 0
    let width = namesWidth * 1.3 / Double(max(1, depth))
    return Double(spans + 2 * depth) + max(0, width - LayoutScore.columnWidth) / 25
  }
}

extension Sequences {
  /// A generator whose numbers are always the same.
  private struct Generator {
    private var state: UInt64 = 20_260_101

    mutating func permutation(_ count: Int) -> [Int] {
      var numbers = Array(0..<count)
      for index in stride(from: count - 1, to: 0, by: -1) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        numbers.swapAt(index, Int((state >> 33) % UInt64(index + 1)))
      }
      return numbers
    }
  }
}
