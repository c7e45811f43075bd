import Foundation
import Testing

/// A linear congruential generator (Knuth 1998), so that every run alters the same.
struct Linear: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 33
  }

  /// Whether the next number is one of so many.
  mutating func isOne(of count: UInt64) -> Bool { next() % count == 0 }
}

/// Labels made worse at random, in the form of a graph file or in their own.
struct AlteredLabels {
  private static let types = [
    "supports", "aids", "agrees-with", "negotiates-with", "protests", "mobilizes-against",
    "opposes", "threatens", "Attacks ", "likes", "demands", "cooperates-with",
  ]

  private let actors: [[String: Any]]
  private let edges: [[String: Any]]
  private var renamed: [String: String] = [:]

  init(_ gold: [String: Any]) throws {
    actors = try #require(gold["actors"] as? [[String: Any]])
    let required = try #require(gold["edges"] as? [[String: Any]])
    edges = required + (gold["optional"] as? [[String: Any]] ?? [])
  }

  mutating func graph(_ random: inout Linear) -> [String: Any] {
    for actor in actors where random.isOne(of: 4) {
      guard let id = actor["id"] as? String, let name = actor["name"] as? String else { continue }
      renamed[id] = random.isOne(of: 2) ? "The " + name.uppercased() : "X_" + id
    }
    var relations: [[String: Any]] = []
    for edge in edges where !random.isOne(of: 5) { relations.append(altered(edge, &random)) }
    var list: [[String: Any]] = []
    for actor in actors where !random.isOne(of: 8) {
      list.append(actor.merging(["id": id(actor["id"])]) { _, new in new })
    }
    return ["actors": list, (random.isOne(of: 2) ? "relations" : "edges"): relations]
  }

  private func altered(_ edge: [String: Any], _ random: inout Linear) -> [String: Any] {
    var edge = edge
    if random.isOne(of: 4) { edge["type"] = Self.types.randomElement(using: &random) }
    if random.isOne(of: 6) { edge["source"] = actors.randomElement(using: &random)?["id"] }
    if random.isOne(of: 6) { (edge["source"], edge["target"]) = (edge["target"], edge["source"]) }
    if random.isOne(of: 5) { edge["modality"] = "hypothetical" }
    if random.isOne(of: 12) { edge["status"] = "denied" }
    edge["source"] = id(edge["source"])
    edge["target"] = id(edge["target"])
    return edge
  }

  private func id(_ value: Any?) -> String {
    let id = value as? String ?? ""
    return renamed[id] ?? id
  }
}
