import ArticleText
import GraphModel
import Mentions
import Relations
import Testing

@testable import Extraction

@Suite struct GatheringTests {
  /// All pairs of so many mentions.
  private func pairs(
    _ count: Int, _ type: RelationType = .negotiatesWith, status: RelationStatus = .asserted
  ) -> [RelationReading] {
    (0..<count).flatMap { one in
      ((one + 1)..<max(count, one + 1)).map { other in
        RelationReading(
          source: one, target: other, type: type, status: status,
          confidence: 0.5 + 0.01 * Double(one))
      }
    }
  }

  /// What a sentence states once its gatherings are actors.
  private func gathered(
    _ readings: [RelationReading], _ text: String = "AA, BB, CC, DD, EE and FF met."
  ) throws -> (relations: [String], actors: [PoliticalActor]) {
    let article = try NamedArticle(text)
    var finder = GatheringFinder()
    let scene = finder.gather(
      readings, among: article.mentions(0), in: article.article.sentences[0], of: article.article)
    let relations = scene.readings.map { reading in
      let ends = (scene.mentions[reading.source].actor, scene.mentions[reading.target].actor)
      return "\(ends.0) \(reading.type.rawValue) \(ends.1)"
    }
    return (relations, finder.actors)
  }

  @Test func `six parties that meet have one relation each with their talks`() throws {
    let (relations, actors) = try gathered(pairs(6))
    let hub = "TALKS_AA_BB_CC_DD_EE_FF"
    #expect(
      relations == ["AA", "BB", "CC", "DD", "EE", "FF"].map { "\($0) negotiates-with \(hub)" })
    #expect(actors.map(\.id.rawValue) == [hub])
    #expect(actors.map(\.name) == ["6-party talks"])
    #expect(actors.map(\.kind) == [.organisation])
    #expect(actors[0].mentions.map(\.text) == ["AA, BB, CC, DD, EE and FF"])
  }

  @Test func `four parties stay pairs and five do not`() throws {
    #expect(try gathered(pairs(4)).relations.count == 6)
    #expect(try gathered(pairs(4)).actors.isEmpty)
    #expect(try gathered(pairs(5)).relations.count == 5)
  }

  @Test func `one actor who meets each of five has five meetings`() throws {
    let star = (1..<6).map { RelationReading(source: 0, target: $0, type: .negotiatesWith) }
    let (relations, actors) = try gathered(star)
    #expect(relations.count == 5)
    #expect(relations.first == "AA negotiates-with BB")
    #expect(actors.isEmpty)
  }

  @Test func `half of the pairs make a gathering, as two sides of three do`() throws {
    let sides = (0..<3).flatMap { one in
      (3..<6).map { RelationReading(source: one, target: $0, type: .negotiatesWith) }
    }
    #expect(try gathered(sides).relations.count == 6)
    #expect(try gathered(sides).actors.count == 1)
  }

  @Test func `relations with a direction are never gathered`() throws {
    #expect(try gathered(pairs(6, .criticizes)).relations.count == 15)
  }

  @Test func `other relations of the sentence stay`() throws {
    let threat = RelationReading(source: 0, target: 1, type: .threatens)
    let planned = RelationReading(
      source: 0, target: 1, type: .negotiatesWith, status: .hypothetical)
    let relations = try gathered(pairs(5) + [threat, planned]).relations
    #expect(relations.count == 7)
    #expect(relations.contains("AA threatens BB"))
    #expect(relations.contains("AA negotiates-with BB"))
  }

  @Test func `each type makes a gathering of its own`() throws {
    let actors = try gathered(pairs(5) + pairs(5, .agreesWith)).actors
    #expect(actors.map(\.name) == ["5-party agreement", "5-party talks"])
  }

  @Test func `each party's relation is as sure as its surest pair`() throws {
    let article = try NamedArticle("AA, BB, CC, DD and EE met.")
    var finder = GatheringFinder()
    let scene = finder.gather(
      pairs(5), among: article.mentions(0), in: article.article.sentences[0], of: article.article)
    #expect(scene.readings.map(\.confidence) == [0.5, 0.51, 0.52, 0.53, 0.53])
  }

  @Test func `the same parties in two sentences make one gathering`() throws {
    let article = try NamedArticle("AA, BB, CC, DD and EE met. EE, DD, CC, BB and AA met again.")
    var finder = GatheringFinder()
    for index in 0..<2 {
      _ = finder.gather(
        pairs(5), among: article.mentions(index), in: article.article.sentences[index],
        of: article.article)
    }
    #expect(finder.actors.count == 1)
    #expect(finder.actors[0].mentions.map(\.sentence) == [0, 1])
  }
}
