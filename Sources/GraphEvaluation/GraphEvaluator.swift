import GraphModel

/// Compares answers with labels.
///
/// Persons' relations count for the actors that they act for, relations that the labels call
/// optional neither help nor harm, and what a label accepts besides its own values counts as right.
public struct GraphEvaluator: Hashable, Sendable {
  /// Whether only a label's own values count as right.
  public var isStrict = false
  /// Whether relations of persons count for the actors that they act for.
  public var rollsUp = true

  /// Creates an evaluator.
  public init() {}

  /// Compares an answer with the labels of an article.
  ///
  /// - Complexity: O(*n* *m*) in the number of labelled and predicted relations.
  public func evaluate(
    _ prediction: LabelledGraph, against labels: LabelledGraph, name: String
  ) -> ArticleEvaluation {
    let gold = labels.isGraphFile ? rolled(labels).merged() : labels
    let answer = rolled(prediction.aligned(with: gold))
    var result = ArticleEvaluation(name: name)
    result.counts[.actors] = actors(answer, gold)
    result.counts[.persons] = persons(answer, gold)
    for measure in [EvaluationMeasure.pairs, .polarity, .relations] {
      let matching = UnitMatching(
        answer.relations, against: gold, measure: measure, strict: isStrict)
      result.counts[measure] = matching.counts
      if measure == .relations { result.add(matching) }
    }
    for label in gold.relations { add(label, answer.relations, to: &result) }
    return result
  }

  private func rolled(_ graph: LabelledGraph) -> LabelledGraph {
    (rollsUp ? graph.rolledUp() : graph).withoutLoops()
  }

  private func actors(_ answer: LabelledGraph, _ gold: LabelledGraph) -> MatchCounts {
    let groups = gold.actors.filter { !$0.isPerson }
    let labelled = Set(groups.filter { !$0.isOptional }.map(\.id))
    var allowed = Set(groups.filter(\.isOptional).map(\.id))
    if !isStrict {
      for relation in gold.relations + gold.optional {
        allowed.formUnion(relation.otherSources + relation.otherTargets)
      }
    }
    let ends = answer.relations.flatMap { [$0.source, $0.target] }.filter { !$0.isPerson }
    let predicted = Set(answer.actors.filter { !$0.isPerson }.map(\.id) + ends)
    return MatchCounts(predicted, labelled: labelled, allowed: allowed)
  }

  private func persons(_ answer: LabelledGraph, _ gold: LabelledGraph) -> MatchCounts {
    func names(_ persons: [LabelledActor]) -> Set<String> {
      Set(persons.map { NameKey.family($0.name.isEmpty ? $0.id.rawValue : $0.name) })
    }
    let persons = gold.actors.filter(\.isPerson)
    return MatchCounts(
      names(answer.actors.filter(\.isPerson)),
      labelled: names(persons.filter { !$0.isOptional }),
      allowed: names(persons.filter(\.isOptional)))
  }

  /// Counts a label for its type, and its status if it was found.
  private func add(
    _ label: LabelledRelation, _ predicted: [LabelledRelation],
    to result: inout ArticleEvaluation
  ) {
    let accepted = Set(label.variants(strict: isStrict).flatMap { $0.units(for: .relations) })
    let answers = predicted.filter { !accepted.isDisjoint(with: $0.units(for: .relations)) }
    result.types[label.type, default: MatchCounts()].labelled += 1
    if answers.isEmpty { return }
    result.types[label.type, default: MatchCounts()].found += 1
    let isActual = answers.contains { $0.status == .asserted }
    let isRight = label.status == (isActual ? .asserted : .hypothetical)
    result.modality.add(isRight: isRight)
    if label.type != .threatens { result.modalityWithoutThreats.add(isRight: isRight) }
  }
}

extension ArticleEvaluation {
  /// Takes over what typed relations were matched.
  fileprivate mutating func add(_ matching: UnitMatching) {
    missed = matching.missed
    spurious = matching.spurious
    for type in matching.matched.compactMap(\.type) {
      types[type, default: MatchCounts()].matched += 1
    }
    for type in matching.spurious.compactMap(\.type) {
      types[type, default: MatchCounts()].spurious += 1
    }
  }
}

extension MatchCounts {
  /// Counts equal elements; allowed ones that are not labelled neither help nor harm.
  fileprivate init<Element: Hashable>(
    _ predicted: Set<Element>, labelled: Set<Element>, allowed: Set<Element>
  ) {
    let found = predicted.intersection(labelled).count
    self.init(
      matched: found, spurious: predicted.subtracting(labelled).subtracting(allowed).count,
      found: found, labelled: labelled.count)
  }
}
