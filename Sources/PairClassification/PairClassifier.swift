import Encoder
import GraphFormats
import GraphModel
public import Relations

/// Judges the pairs of NDJSON lines.
public struct PairClassifier: Sendable {
  private let judge: RelationJudge

  /// Takes a judge.
  public init(judge: RelationJudge) { self.judge = judge }

  /// The line of output for a line of input: a judgement, or what is wrong with the line.
  ///
  /// The text and the two spans are all that is judged.
  public func classify(_ line: String) -> String {
    do {
      return try result(PairQuery(line: line)).compact()
    } catch {
      return JSONValue.members(["id": .optional(error.id), "error": .string(error.reason)])
        .compact()
    }
  }

  private func result(_ query: PairQuery) throws(PairQuery.Problem) -> JSONValue {
    let sentence = judge.model.read(query.text)
    guard let source = sentence.words(at: query.source) else {
      throw PairQuery.Problem(id: query.id, reason: "source holds no word")
    }
    guard let target = sentence.words(at: query.target) else {
      throw PairQuery.Problem(id: query.id, reason: "target holds no word")
    }
    guard let scores = judge.model.score(source: source, target: target, in: sentence) else {
      throw PairQuery.Problem(id: query.id, reason: "source and target are the same word")
    }
    return value(of: judge.judgement(scores), id: query.id)
  }

  private func value(of judgement: RelationJudge.Judgement, id: String) -> JSONValue {
    let answer = PairAnswer(
      judgement, relationThreshold: judge.model.relationThreshold,
      stanceThreshold: judge.model.stanceThreshold)
    let scores =
      [("none", judgement.none)]
      + RelationType.allCases.map { ($0.rawValue, judgement.types[$0] ?? 0) }
    let stances = [
      ("none", 1 - judgement.stanceConfidence),
      ("positive", judgement.stances[.cooperation] ?? 0),
      ("negative", judgement.stances[.conflict] ?? 0),
    ]
    return .members([
      "id": .string(id),
      "type": .string(answer.type?.rawValue ?? "none"),
      "status": answer.type == nil ? .null : .string(judgement.status.rawValue),
      "confidence": .number(Self.rounded(answer.confidence)),
      "basis": .optional(answer.basis?.rawValue),
      "plover": .string(judgement.root.rawValue),
      "quad": .integer(judgement.quadClass),
      "scores": Self.object(scores),
      "stance": Self.object(stances),
    ])
  }

  private static func object(_ scores: [(String, Double)]) -> JSONValue {
    .object(scores.map { JSONValue.Member(name: $0.0, value: .number(rounded($0.1))) })
  }

  private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
