import ArticleText
import GraphModel
import Relations
import Testing

@testable import Extraction

@Suite struct AggregationTests {
  private func reading(
    _ source: Int, _ target: Int, _ type: RelationType, _ confidence: Double = 0.5,
    status: RelationStatus = .asserted, time: RelationTime = .present, by: TextRange? = nil
  ) -> RelationReading {
    RelationReading(
      source: source, target: target, type: type, status: status, time: time,
      confidence: confidence, according: by)
  }

  @Test func `sentences are pieces of evidence of one relation, and their doubts multiply`()
    throws
  {
    let article = try NamedArticle("ARD threatened BEL. Then ARD again threatened BEL.")
    let relations = article.relations([
      (1, reading(0, 1, .threatens, 0.8)), (0, reading(0, 1, .threatens, 0.5)),
    ])
    #expect(relations.count == 1)
    #expect(relations[0].confidence == 0.9)
    #expect(relations[0].evidence.map(\.sentence) == [0, 1])
    #expect(relations[0].evidence.map(\.quote) == article.article.sentences.map(\.text))
  }

  @Test func `no relation is surer than 0.99`() throws {
    let article = try NamedArticle("ARD threatened BEL. Then ARD again threatened BEL.")
    let relations = article.relations([
      (0, reading(0, 1, .threatens, 0.99)), (1, reading(0, 1, .threatens, 0.99)),
    ])
    #expect(relations.map(\.confidence) == [0.99])
  }

  @Test(arguments: [false, true]) func `a sentence counts once, by its surest reading`(
    _ isReversed: Bool
  ) throws {
    let article = try NamedArticle("ARD said that ARD threatened BEL.")
    let readings = [(0, reading(0, 2, .threatens, 0.4)), (0, reading(1, 2, .threatens, 0.7))]
    let relations = article.relations(isReversed ? readings.reversed() : readings)
    #expect(relations.map(\.confidence) == [0.7])
    #expect(relations[0].evidence.count == 1)
  }

  @Test func `each piece of evidence keeps its speaker`() throws {
    let article = try NamedArticle("Experts say ARD threatened BEL. ARD did threaten BEL.")
    let experts = try #require(article.range("Experts"))
    let relations = article.relations([
      (0, reading(0, 1, .threatens, by: experts)), (1, reading(0, 1, .threatens)),
    ])
    #expect(relations[0].evidence.map(\.according) == ["Experts", nil])
  }

  @Test func `an agreement and its rejection both stay`() throws {
    let article = try NamedArticle("ARD agreed with BEL. Later ARD rejected BEL.")
    let relations = article.relations([
      (0, reading(0, 1, .agreesWith)), (1, reading(0, 1, .rejects)),
    ])
    #expect(relations.map(\.type) == [.agreesWith, .rejects])
  }

  @Test func `what is asserted, planned and denied makes relations of their own`() throws {
    let article = try NamedArticle("ARD attacked BEL. ARD may attack BEL. ARD never attacked BEL.")
    let relations = article.relations(
      RelationStatus.allCases.enumerated().map { index, status in
        (index, reading(0, 1, .attacks, status: status))
      })
    #expect(Set(relations.map(\.status)) == Set(RelationStatus.allCases))
  }

  @Test func `persons act for the source, in a symmetric relation for both ends`() throws {
    let article = try NamedArticle("DOE met ROE.", persons: ["DOE": "BEL", "ROE": "ARD"])
    let meeting = article.relations([(0, reading(0, 1, .negotiatesWith))])
    #expect(meeting.map(\.via) == [["DOE", "ROE"]])
    #expect(meeting[0].evidence.map(\.sourceText) == ["ROE"])
    let threat = article.relations([(0, reading(0, 1, .threatens))])
    #expect(threat.map(\.via) == [["DOE"]])
  }

  @Test func `the time is the latest that a sentence states`() throws {
    let article = try NamedArticle("ARD attacked BEL. ARD will attack BEL. ARD attacks BEL.")
    let times: [RelationTime] = [.past, .future, .present]
    let relations = article.relations(
      times.enumerated().map { ($0.offset, reading(0, 1, .attacks, time: $0.element)) })
    #expect(relations.map(\.time) == [.future])
  }

  @Test func `a relation of an actor with itself is none`() throws {
    let article = try NamedArticle("DOE threatened BEL.", persons: ["DOE": "BEL"])
    #expect(article.relations([(0, reading(0, 1, .threatens))]).isEmpty)
  }
}
