public import GraphModel

/// What an evaluation counts.
public enum EvaluationMeasure: String, CaseIterable, Hashable, Sendable {
  /// States, organisations, groups.
  case actors
  /// Persons, by family name.
  case persons
  /// Pairs of related actors, whatever relates them.
  case pairs
  /// Directed pairs with the sign of what relates them.
  case polarity
  /// Directed pairs with the coarse type.
  case relations
}

/// What counts as one relation for a measure.
public struct RelationUnit: Hashable, Comparable, Sendable {
  /// Who acts, or the first of a pair.
  public var source: ActorID
  /// Who is acted upon, or the second of a pair.
  public var target: ActorID
  /// The sign; nil for pairs.
  public var polarity: Polarity?
  /// The coarse type; nil for pairs and polarity.
  public var type: RelationType?

  /// Orders by source, target, type and sign.
  public static func < (a: RelationUnit, b: RelationUnit) -> Bool {
    (a.source, a.target, a.type?.rawValue ?? "", a.polarity?.rawValue ?? "")
      < (b.source, b.target, b.type?.rawValue ?? "", b.polarity?.rawValue ?? "")
  }

  /// The unit with its ends in order.
  fileprivate var undirected: RelationUnit {
    var unit = self
    if target < source { (unit.source, unit.target) = (target, source) }
    return unit
  }
}

extension LabelledRelation {
  /// The units that the relation stands for: with polarity, both directions of a symmetric one.
  func units(for measure: EvaluationMeasure) -> [RelationUnit] {
    let ends = RelationUnit(source: source, target: target)
    switch measure {
    case .actors, .persons: return []
    case .pairs: return [ends.undirected]
    case .polarity:
      let one = RelationUnit(source: source, target: target, polarity: type.polarity)
      let other = RelationUnit(source: target, target: source, polarity: type.polarity)
      return type.isSymmetric ? [one, other] : [one]
    case .relations:
      let unit = RelationUnit(
        source: source, target: target, polarity: type.polarity, type: type)
      return [type.isSymmetric ? unit.undirected : unit]
    }
  }
}
