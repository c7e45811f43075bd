import ArticleText
import Extraction
import GraphFormats
import GraphModel
import Mentions
import Relations

/// An explanation in words, and as JSON.
struct ExplanationText {
  let article: Article

  /// The explanation of a sentence as lines for a terminal.
  func lines(_ explanation: SentenceExplanation) -> String {
    let sentence = explanation.sentence
    var lines = ["[\(sentence.index)\(lead(explanation.context))] \(sentence.text)"]
    for mention in explanation.mentions {
      let person = mention.person.map { " through \($0)" } ?? ""
      lines.append(
        "    \(words(mention.range)) = \(mention.actor)\(person) (\(mention.form.rawValue))")
    }
    for candidate in explanation.candidates {
      let ranking = ranking(candidate.judgement, above: explanation.threshold)
      if explanation.context != .alone, ranking[0].label == "none" { continue }
      let ends = [candidate.source, candidate.target].map { words(explanation.mentions[$0].range) }
      let status =
        ranking[0].label == "none" ? "" : " (\(candidate.judgement.status.rawValue))"
      let further = further(candidate, ranking).map { " and \($0)" }.joined()
      lines.append(
        "    \(ends[0]) → \(ends[1]): \(ranking[0].label)\(further)\(status) \(rounded(ranking[0].score)), "
          + "then \(ranking[1].label) \(rounded(ranking[1].score))")
    }
    return lines.joined(separator: "\n")
  }

  /// The explanation of a sentence as JSON.
  func value(_ explanation: SentenceExplanation) -> JSONValue {
    let mentions = explanation.mentions.map { mention in
      JSONValue.members([
        "text": .string(words(mention.range)), "start": .integer(mention.range.start),
        "end": .integer(mention.range.end), "actor": .string(mention.actor.rawValue),
        "person": .optional(mention.person?.rawValue), "form": .string(mention.form.rawValue),
      ])
    }
    let pairs = explanation.candidates.map { candidate in
      let ranking = ranking(candidate.judgement, above: explanation.threshold)
      return JSONValue.members([
        "source": .integer(candidate.source), "target": .integer(candidate.target),
        "decision": .string(ranking[0].label),
        "further": .array(further(candidate, ranking).map(JSONValue.string)),
        "status": ranking[0].label == "none"
          ? .null : .string(candidate.judgement.status.rawValue),
        "score": .number(rounded(ranking[0].score)), "runnerUp": .string(ranking[1].label),
        "runnerUpScore": .number(rounded(ranking[1].score)),
        "scores": scores(candidate.judgement),
      ])
    }
    return .members([
      "sentence": .integer(explanation.sentence.index),
      "text": .string(explanation.sentence.text),
      "context": .string(explanation.context.rawValue),
      "mentions": .array(mentions), "pairs": .array(pairs),
    ])
  }

  /// The probability of "none" and of each type.
  private func scores(_ judgement: RelationJudge.Judgement) -> JSONValue {
    let types = RelationType.allCases.map { ($0.rawValue, judgement.types[$0] ?? 0) }
    return .object(
      ([("none", judgement.none)] + types).map { name, score in
        JSONValue.Member(name: name, value: .number((score * 1000).rounded() / 1000))
      })
  }

  /// The types that hold besides the decision.
  private func further(
    _ candidate: EncoderReader.Candidate, _ ranking: [(label: String, score: Double)]
  ) -> [String] {
    ranking[0].label == "none" ? [] : candidate.judgement.furtherTypes.map(\.rawValue)
  }

  /// The decision first, then the others by their scores.
  private func ranking(
    _ judgement: RelationJudge.Judgement, above threshold: Double
  ) -> [(label: String, score: Double)] {
    let types = RelationType.allCases.map { ($0.rawValue, judgement.types[$0] ?? 0) }
      .sorted { $0.1 > $1.1 }
    let none = ("none", judgement.none)
    let isRelated = 1 - judgement.none > threshold
    let ranking =
      isRelated
      ? [types[0]] + ([none] + types.dropFirst()).sorted { $0.1 > $1.1 } : [none] + types
    return ranking.map { (label: $0.0, score: $0.1) }
  }

  /// How the first line tells what stood before a sentence.
  private func lead(_ context: SentenceExplanation.Context) -> String {
    switch context {
    case .alone: ""
    case .sentenceBefore: ", after the sentence before"
    case .speaker: ", as its speaker's words"
    }
  }

  private func words(_ range: TextRange) -> String { article.text(at: range) }

  private func rounded(_ score: Double) -> Double { (score * 100).rounded() / 100 }
}
