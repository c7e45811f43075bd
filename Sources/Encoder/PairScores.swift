import Foundation

/// What the encoder makes of an ordered pair of spans.
public struct PairScores: Hashable, Sendable {
  /// Probability of each of the model's relation labels; the first is "none".
  public let relations: [Float]
  /// Probability of each status label, given that there is a relation.
  public let statuses: [Float]
  /// Probability of each PLOVER root, given that there is a relation.
  public let roots: [Float]
  /// Probability of each stance label; the first is "none".
  public let stances: [Float]
  /// Probability that both spans refer to one actor.
  public let same: Float

  init(relation: [Float], status: [Float], root: [Float], stance: [Float], same: Float) {
    relations = Self.softmax(relation)
    statuses = Self.softmax(status)
    roots = Self.softmax(root)
    stances = Self.softmax(stance)
    self.same = 1 / (1 + exp(-same))
  }

  /// Probability that there is a relation.
  public var confidence: Float { 1 - (relations.first ?? 1) }

  private static func softmax(_ scores: [Float]) -> [Float] {
    let largest = scores.max() ?? 0
    let powers = scores.map { exp($0 - largest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }
}
