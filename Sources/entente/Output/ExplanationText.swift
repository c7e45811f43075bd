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
      let ranking = ranking(candidate)
      if explanation.context != .alone, ranking[0].label == "none" { continue }
      let ends = [candidate.source, candidate.target].map { words(explanation.mentions[$0].range) }
      let status =
        ranking[0].label == "none" ? "" : " (\(candidate.judgement.status.rawValue))"
      lines.append(
        "    \(ends[0]) → \(ends[1]): \(ranking[0].label)\(status) \(rounded(ranking[0].score)), "
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
      let ranking = ranking(candidate)
      return JSONValue.members([
        "source": .integer(candidate.source), "target": .integer(candidate.target),
        "decision": .string(ranking[0].label),
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

  /// The decision first, then the others by their scores.
  private func ranking(_ candidate: EncoderReader.Candidate) -> [(label: String, score: Double)] {
    let decision = candidate.type?.rawValue ?? "none"
    return probabilities(candidate.judgement).sorted { a, b in
      (a.label == decision ? 1 : 0, a.score) > (b.label == decision ? 1 : 0, b.score)
    }
  }

  private func scores(_ judgement: RelationJudge.Judgement) -> JSONValue {
    .object(
      probabilities(judgement).map { label, score in
        JSONValue.Member(name: label, value: .number((score * 1000).rounded() / 1000))
      })
  }

  /// The probability of "none" and of each type.
  private func probabilities(
    _ judgement: RelationJudge.Judgement
  ) -> [(label: String, score: Double)] {
    [("none", judgement.none)]
      + RelationType.allCases.map { ($0.rawValue, judgement.types[$0] ?? 0) }
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
