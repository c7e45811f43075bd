import GraphEvaluation
import GraphModel

/// Labels of hand-built articles.
enum Labels {
  /// A relation from words, such as `"A threatens B"`, with what else counts as right.
  static func relation(
    _ words: String, _ status: RelationStatus = .asserted, sources: [ActorID] = [],
    targets: [ActorID] = [], types: [RelationType] = []
  ) -> LabelledRelation {
    let parts = words.split(separator: " ").map(String.init)
    return LabelledRelation(
      source: ActorID(parts[0]), target: ActorID(parts[2]),
      type: RelationType(rawValue: parts[1]) ?? .supports, status: status,
      otherSources: sources, otherTargets: targets, otherTypes: types)
  }

  /// A graph of relations whose ends are its actors.
  static func graph(
    _ relations: [LabelledRelation], optional: [LabelledRelation] = [],
    actors: [LabelledActor] = []
  ) -> LabelledGraph {
    let known = Set(actors.map(\.id))
    let ends = Set(relations.flatMap { [$0.source, $0.target] }).subtracting(known).sorted()
    return LabelledGraph(
      actors: actors + ends.map { LabelledActor(id: $0) }, relations: relations,
      optional: optional)
  }

  /// A graph of relations from words.
  static func graph(_ relations: String...) -> LabelledGraph {
    graph(relations.map { relation($0) })
  }
}

extension LabelledGraph {
  /// The counts of a measure, as an answer to labels.
  func counts(
    _ measure: EvaluationMeasure, against labels: LabelledGraph, strict: Bool = false,
    rollsUp: Bool = true
  ) -> MatchCounts {
    var evaluator = GraphEvaluator()
    evaluator.isStrict = strict
    evaluator.rollsUp = rollsUp
    return evaluator.evaluate(self, against: labels, name: "a").counts[measure] ?? MatchCounts()
  }
}
