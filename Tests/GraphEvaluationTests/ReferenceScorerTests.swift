import Foundation
import GraphEvaluation
import GraphModel
import Testing

/// Compares figures with those of the reference scorer, where a checkout of it lies beside this one.
@Suite(.enabled(if: ReferenceScorer.isThere)) struct ReferenceScorerTests {
  @Test(
    arguments: [[], ["--strict"], ["--no-rollup"], ["--strict", "--no-rollup"]], 0..<4)
  func `figures agree with the reference scorer to the last digit`(
    _ flags: [String], _ seed: Int
  ) throws {
    let scorer = try ReferenceScorer()
    defer { scorer.removeFiles() }
    var random = Linear(state: UInt64(seed) &* 7919 &+ 1)
    for name in scorer.names where seed == 0 || !random.isOne(of: 9) {
      var altered = try AlteredLabels(scorer.gold(name))
      try scorer.write(seed == 0 ? scorer.gold(name) : altered.graph(&random), to: name)
    }
    let expected = try scorer.run(flags)
    let actual = try scorer.evaluation(flags)
    for (measure, row) in zip(EvaluationMeasure.allCases, expected.figures.rows) {
      let counts = actual.counts(measure)
      #expect(row.counts == [counts.matched, counts.spurious, counts.found, counts.labelled])
      #expect([row.p, row.r, row.f1] == [counts.precision, counts.recall, counts.f1])
    }
    #expect(expected.figures.modality.n == actual.modality.found)
    #expect(expected.figures.modality.all == actual.modality.accuracy)
    #expect(expected.figures.modality.others == actual.modalityWithoutThreats.accuracy)
    let types = actual.types.map { type, counts in
      "\(type.rawValue) (\(counts.found)/\(counts.labelled)) \(counts.spurious)"
    }
    #expect(Set(types) == expected.types)
  }
}
