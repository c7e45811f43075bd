import GraphEvaluation
import GraphModel
import Testing

@Suite struct MatchingTests {
  @Test func `an answer equal to the labels is right in everything`() {
    let labels = Labels.graph("A threatens B", "B negotiates-with C", "C supports A")
    for measure in EvaluationMeasure.allCases {
      let counts = labels.counts(measure, against: labels)
      #expect([counts.precision, counts.recall, counts.f1] == [1, 1, 1])
    }
  }

  @Test func `precision, recall and F1 of relations are shares of answers and labels`() {
    let labels = Labels.graph("A threatens B", "B criticizes A", "A attacks C", "C demands B")
    let answer = Labels.graph("A threatens B", "A supports C", "B criticizes A")
    let counts = answer.counts(.relations, against: labels)
    #expect(counts == MatchCounts(matched: 2, spurious: 1, found: 2, labelled: 4))
    #expect(counts.precision == 2.0 / 3)
    #expect(counts.recall == 0.5)
    #expect(abs(counts.f1 - 4.0 / 7) < 1e-12)
  }

  @Test func `a wrong direction is a right pair with a wrong type and sign`() {
    let labels = Labels.graph("A threatens B")
    let answer = Labels.graph("B threatens A")
    #expect(answer.counts(.pairs, against: labels).f1 == 1)
    #expect(answer.counts(.polarity, against: labels).f1 == 0)
    #expect(answer.counts(.relations, against: labels).f1 == 0)
  }

  @Test func `another hostile type has the right sign`() {
    let labels = Labels.graph("A threatens B")
    let answer = Labels.graph("A opposes B")
    #expect(answer.counts(.polarity, against: labels).f1 == 1)
    #expect(answer.counts(.relations, against: labels).f1 == 0)
  }

  @Test func `symmetric types have no direction`() {
    let labels = Labels.graph("A negotiates-with B")
    let answer = Labels.graph("B negotiates-with A")
    #expect(answer.counts(.relations, against: labels).f1 == 1)
    #expect(answer.counts(.polarity, against: labels).f1 == 1)
  }

  @Test func `with polarity a symmetric relation joins the directed one of its pair`() {
    let labels = Labels.graph("A supports B", "A cooperates-with B")
    #expect(labels.counts(.polarity, against: labels).labelled == 1)
    let reverse = Labels.graph("B supports A")
    #expect(
      reverse.counts(.polarity, against: labels)
        == MatchCounts(matched: 1, spurious: 0, found: 1, labelled: 1))
  }

  @Test func `two directed labels are both found by one symmetric answer`() {
    let labels = Labels.graph("A supports B", "B supports A")
    let answer = Labels.graph("A cooperates-with B")
    #expect(
      answer.counts(.polarity, against: labels)
        == MatchCounts(matched: 1, spurious: 0, found: 2, labelled: 2))
  }

  @Test func `finer types count as their coarse ones`() {
    let labels = Labels.graph(
      "A supports B", "A cooperates-with C", "B criticizes C", "C coerces A")
    let answer = Labels.graph(
      "A aids B", "C agrees-with A", "B protests C", "C mobilizes-against A")
    #expect(answer.counts(.relations, against: labels).f1 == 1)
  }

  @Test func `accepted values count as right unless strict`() {
    let labels = Labels.graph([
      Labels.relation("A opposes B", sources: ["D"], targets: ["C"], types: [.attacks])
    ])
    for answer in ["A attacks B", "A opposes C", "D attacks C"] {
      let graph = Labels.graph(answer)
      #expect(graph.counts(.relations, against: labels).f1 == 1)
      #expect(graph.counts(.relations, against: labels, strict: true).f1 == 0)
    }
    #expect(Labels.graph("A supports B").counts(.relations, against: labels).f1 == 0)
  }

  @Test func `two answers to one label are both right and find it once`() {
    let labels = Labels.graph([Labels.relation("A opposes B", types: [.attacks])])
    let answer = Labels.graph("A attacks B", "A opposes B")
    #expect(
      answer.counts(.relations, against: labels)
        == MatchCounts(matched: 2, spurious: 0, found: 1, labelled: 1))
  }

  @Test func `optional relations neither help nor harm`() {
    let labels = Labels.graph(
      [Labels.relation("A threatens B")], optional: [Labels.relation("B rejects A")])
    let answer = Labels.graph("A threatens B", "B rejects A")
    #expect(
      answer.counts(.relations, against: labels)
        == MatchCounts(matched: 1, spurious: 0, found: 1, labelled: 1))
  }

  @Test func `without labels an empty answer is right and any other is not`() {
    let none = LabelledGraph()
    #expect(none.counts(.relations, against: none).f1 == 1)
    let answer = Labels.graph("A threatens B")
    #expect(answer.counts(.relations, against: none).precision == 0)
    #expect(none.counts(.relations, against: answer).recall == 0)
    #expect(none.counts(.relations, against: answer).precision == 0)
  }
}
