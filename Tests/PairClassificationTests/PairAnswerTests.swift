import GraphModel
import Testing

@testable import PairClassification
@testable import Relations

@Suite struct PairAnswerTests {
  /// A pair of which the relation head and the stance head think what is given; rejects is the likeliest
  /// hostile type, aids the likeliest friendly one.
  private func answer(none: Double, positive: Double, negative: Double) -> PairAnswer {
    let judgement = RelationJudge.Judgement(
      none: none,
      types: [
        .rejects: (1 - none) * 0.5, .aids: (1 - none) * 0.3, .supports: (1 - none) * 0.2,
      ],
      statuses: [.asserted: 1], roots: [.reject: 1],
      stances: [.cooperation: positive, .conflict: negative])
    return PairAnswer(judgement, relationThreshold: 0.6, stanceThreshold: 0.5)
  }

  @Test func `a stated relation decides whatever the stance`() {
    let answer = answer(none: 0.2, positive: 0.9, negative: 0)
    #expect(answer.type == .rejects)
    #expect(answer.basis == .relation)
    #expect(abs(answer.confidence - 0.8) < 1e-9)
  }

  @Test func `where none is stated, a stance gives the likeliest type of its sign`() {
    let friendly = answer(none: 0.9, positive: 0.6, negative: 0.1)
    #expect(friendly.type == .aids)
    #expect(friendly.basis == .stance)
    #expect(abs(friendly.confidence - 0.7) < 1e-9)
    #expect(answer(none: 0.9, positive: 0.1, negative: 0.6).type == .rejects)
  }

  @Test func `without relation and stance the answer is none`() {
    let answer = answer(none: 0.9, positive: 0.2, negative: 0.2)
    #expect(answer.type == nil)
    #expect(answer.basis == nil)
    #expect(answer.confidence == 0.9)
  }
}
