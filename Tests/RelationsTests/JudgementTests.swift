import GraphModel
import Testing

@testable import Relations

@Suite struct JudgementTests {
  private func further(_ types: [RelationType: Double]) -> [RelationType] {
    let none = 1 - types.values.reduce(0, +)
    return RelationJudge.Judgement(none: none, types: types, statuses: [:], roots: [:]).furtherTypes
  }

  @Test func `types that share the probability hold together`() {
    #expect(further([.criticizes: 0.5, .demands: 0.42]) == [.demands])
    #expect(
      further([.criticizes: 0.36, .demands: 0.3, .threatens: 0.28]) == [.demands, .threatens])
  }

  @Test func `a type that is hardly likely holds not`() {
    #expect(further([.criticizes: 0.8, .demands: 0.1]).isEmpty)
  }

  @Test func `opposition holds only where nothing else does`() {
    #expect(further([.criticizes: 0.5, .opposes: 0.4]).isEmpty)
  }

  @Test func `a symmetric type holds not beside one with a direction`() {
    #expect(further([.negotiatesWith: 0.5, .supports: 0.4]).isEmpty)
    #expect(further([.negotiatesWith: 0.5, .agreesWith: 0.4]) == [.agreesWith])
  }
}
