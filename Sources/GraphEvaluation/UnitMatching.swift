import GraphModel

/// Labelled and predicted relations set against each other for one measure.
struct UnitMatching {
  /// Predicted units that answer to a label.
  private(set) var matched: [RelationUnit] = []
  /// Predicted units that answer to none, not even to an optional one.
  private(set) var spurious: [RelationUnit] = []
  /// Labelled units that a prediction answers to.
  private(set) var found: [RelationUnit] = []
  /// Labelled units that none answers to.
  private(set) var missed: [RelationUnit] = []

  /// - Complexity: O(*n* *m*) in the number of labelled and predicted units.
  init(
    _ predicted: [LabelledRelation], against labels: LabelledGraph,
    measure: EvaluationMeasure, strict: Bool
  ) {
    let labelled = Self.groups(labels.relations, measure) { $0.variants(strict: strict) }
    let optional = Set(
      labels.optional.flatMap { $0.variants(strict: strict) }.flatMap { $0.units(for: measure) })
    var hits: Set<RelationUnit> = []
    for (unit, units) in Self.groups(predicted, measure, alternatives: { _ in [] }) {
      let answers = labelled.filter { !$0.units.isDisjoint(with: units) }.map(\.unit)
      hits.formUnion(answers)
      if !answers.isEmpty {
        matched.append(unit)
      } else if optional.isDisjoint(with: units) {
        spurious.append(unit)
      }
    }
    found = labelled.map(\.unit).filter(hits.contains)
    missed = labelled.map(\.unit).filter { !hits.contains($0) }
  }

  /// What the matching comes to.
  var counts: MatchCounts {
    MatchCounts(
      matched: matched.count, spurious: spurious.count, found: found.count,
      labelled: found.count + missed.count)
  }

  private typealias Group = (unit: RelationUnit, units: Set<RelationUnit>)

  /// Different units with all that count as the same, sorted.
  ///
  /// With polarity a symmetric relation joins the directed ones of its pair and sign; where there are
  /// none, it is one unit that stands for both directions.
  private static func groups(
    _ relations: [LabelledRelation], _ measure: EvaluationMeasure,
    alternatives: (LabelledRelation) -> [LabelledRelation]
  ) -> [Group] {
    var groups: [RelationUnit: Set<RelationUnit>] = [:]
    let directed = relations.filter { !$0.type.isSymmetric }
    for relation in directed + relations.filter(\.type.isSymmetric) {
      let own = relation.units(for: measure)
      let joined = own.count > 1 ? own.filter { groups[$0] != nil } : []
      for unit in joined.isEmpty ? Array(own.sorted().prefix(1)) : joined {
        groups[unit, default: []].formUnion(own)
        for other in alternatives(relation) {
          groups[unit, default: []].formUnion(other.units(for: measure))
        }
      }
    }
    return groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
