import GraphEvaluation
import GraphModel
import Testing

private let labels = Labels.graph([
  Labels.relation("A threatens B"), Labels.relation("B sanctions A", .hypothetical),
  Labels.relation("C supports A"),
])

private func evaluation(_ answers: LabelledGraph...) -> Evaluation {
  Evaluation(
    answers.enumerated().map { index, answer in
      GraphEvaluator().evaluate(answer, against: labels, name: "article\(index)")
    })
}

@Suite struct EvaluationTests {
  @Test func `averages are over all labels, not over articles`() {
    let both = evaluation(labels, LabelledGraph())
    #expect(
      both.counts(.relations) == MatchCounts(matched: 3, spurious: 0, found: 3, labelled: 6))
    #expect(both.counts(.relations).recall == 0.5)
    #expect(both.counts(.relations).precision == 1)
  }

  @Test func `the status of found relations is counted, without threats too`() {
    let answer = Labels.graph("A threatens B", "B sanctions A")
    let result = evaluation(answer)
    #expect(result.modality.accuracy == 0.5)
    #expect(result.modality.found == 2)
    #expect(result.modalityWithoutThreats.accuracy == 0)
    #expect(evaluation(LabelledGraph()).modality.accuracy == 0)
  }

  @Test func `a relation answered in two states is actual`() {
    let answer = Labels.graph([
      Labels.relation("C supports A", .hypothetical), Labels.relation("C supports A"),
    ])
    #expect(evaluation(answer).modality.accuracy == 1)
  }

  @Test func `types have counts of their own`() {
    let answer = Labels.graph("A threatens B", "B criticizes A")
    let types = evaluation(answer).types
    #expect(types[.threatens] == MatchCounts(matched: 1, found: 1, labelled: 1))
    #expect(types[.criticizes] == MatchCounts(spurious: 1))
    #expect(types[.sanctions] == MatchCounts(labelled: 1))
  }

  @Test func `what is missed and what is spurious is listed`() throws {
    let article = try #require(
      evaluation(Labels.graph("A threatens B", "B criticizes A")).articles.first)
    #expect(article.missed.map(\.description) == ["B sanctions A", "C supports A"])
    #expect(article.spurious.map(\.description) == ["B criticizes A"])
  }

  @Test func `the table gives four decimals and a row for each measure`() {
    let answer = Labels.graph("A threatens B", "B criticizes A")
    let table = evaluation(answer).table()
    #expect(
      table == """
        measure            precision    recall        F1   matched  spurious     found    labels
        actors                1.0000    0.6667    0.8000         2         0         2         3
        persons               1.0000    1.0000    1.0000         0         0         0         0
        pairs                 1.0000    0.5000    0.6667         1         0         1         2
        polarity              1.0000    0.6667    0.8000         2         0         2         3
        relations             0.5000    0.3333    0.4000         1         1         1         3
        modality              1.0000  of 1 found relations (0.0000 of 0 without threats)

        """)
  }

  @Test func `rows for types and articles come when asked for`() {
    let answer = Labels.graph("A threatens B", "B criticizes A")
    let table = evaluation(answer).table([.articles, .types])
    #expect(
      table.contains(
        "threatens             1.0000    1.0000    1.0000         1         0         1         1\n"
      ))
    #expect(
      table.contains(
        "article0              0.8000    1.0000    0.6667    0.8000    0.5000    0.3333    0.4000\n"
      ))
    #expect(table.contains("  missed    C supports A\n"))
    #expect(table.contains("  spurious  B criticizes A\n"))
  }
}
