import GraphEvaluation
import Testing

@Suite struct AccuracyTests {
  @Test func `development articles are read as well as the floors demand`() throws {
    try check(.development, AccuracyFloors.development)
  }

  @Test func `samples are read as well as the floors demand`() throws {
    try check(.samples, AccuracyFloors.samples)
  }

  private func check(
    _ articles: LabelledArticles, _ floors: [EvaluationMeasure: Double]
  ) throws {
    let evaluation = try articles.evaluation()
    for measure in EvaluationMeasure.allCases {
      let floor = try #require(floors[measure])
      #expect(evaluation.counts(measure).f1 >= floor, "\(measure)\n\(evaluation.table())")
    }
  }
}
