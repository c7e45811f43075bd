import GraphFormats
import GraphModel

extension Evaluation {
  /// The evaluation as JSON: all figures at full precision, for each article and type too.
  ///
  /// - Complexity: O(*n*) in the number of articles.
  public func json() -> [UInt8] {
    let measures = EvaluationMeasure.allCases.map { Self.member($0.rawValue, counts($0)) }
    let value = JSONValue.object(
      measures + [
        JSONValue.Member(
          name: "modality", value: Self.value(modality, withoutThreats: modalityWithoutThreats)),
        JSONValue.Member(name: "types", value: Self.value(types)),
        JSONValue.Member(name: "articles", value: .array(articles.map(Self.value))),
      ])
    return Array(value.formatted().utf8)
  }

  private static func value(_ article: ArticleEvaluation) -> JSONValue {
    let measures = EvaluationMeasure.allCases.map {
      member($0.rawValue, article.counts[$0] ?? MatchCounts())
    }
    return .object(
      [JSONValue.Member(name: "article", value: .string(article.name))] + measures + [
        JSONValue.Member(
          name: "modality",
          value: value(article.modality, withoutThreats: article.modalityWithoutThreats)),
        JSONValue.Member(name: "types", value: value(article.types)),
        JSONValue.Member(name: "missed", value: .array(article.missed.map(value))),
        JSONValue.Member(name: "spurious", value: .array(article.spurious.map(value))),
      ])
  }

  private static func value(_ types: [RelationType: MatchCounts]) -> JSONValue {
    .object(types.sorted { $0.key < $1.key }.map { member($0.key.rawValue, $0.value) })
  }

  private static func member(_ name: String, _ counts: MatchCounts) -> JSONValue.Member {
    let value = JSONValue.members([
      "precision": .number(counts.precision), "recall": .number(counts.recall),
      "f1": .number(counts.f1), "matched": .integer(counts.matched),
      "spurious": .integer(counts.spurious), "found": .integer(counts.found),
      "labels": .integer(counts.labelled),
    ])
    return JSONValue.Member(name: name, value: value)
  }

  private static func value(
    _ all: ModalityCounts, withoutThreats others: ModalityCounts
  ) -> JSONValue {
    .members([
      "accuracy": .number(all.accuracy), "found": .integer(all.found),
      "accuracyWithoutThreats": .number(others.accuracy),
      "foundWithoutThreats": .integer(others.found),
    ])
  }

  private static func value(_ unit: RelationUnit) -> JSONValue {
    .members([
      "source": .string(unit.source.rawValue), "target": .string(unit.target.rawValue),
      "type": .optional(unit.type?.rawValue),
    ])
  }
}
