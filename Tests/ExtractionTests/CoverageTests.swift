import Extraction
import GraphModel
import Testing

private func actor(
  _ id: ActorID, _ kind: ActorKind = .country, for superior: ActorID? = nil, in sentences: Int...
) -> PoliticalActor {
  PoliticalActor(
    id: id, name: id.rawValue, kind: kind, affiliation: superior,
    mentions: sentences.map { Mention(text: "x", range: TextRange(0, 1), sentence: $0) })
}

private func coverage(_ actors: [PoliticalActor], _ relations: [Relation] = []) throws -> Coverage {
  let sentences = (0..<4).map { TextRange($0, $0 + 1) }
  return Coverage(
    of: try ActorGraph(
      generator: "test", article: ArticleRecord(title: "T", source: "t", sentences: sentences),
      actors: actors, relations: relations))
}

@Suite struct CoverageTests {
  @Test func `sentences with two actors are counted`() throws {
    let coverage = try coverage([actor("A", in: 0, 1, 1, 3), actor("B", in: 1, 2, 3)])
    #expect(
      coverage.description == "4 sentences, 2 with two actors, no relation found")
  }

  @Test func `an official is no second actor beside the state, others are`() throws {
    let official = actor("PER:X", .person, for: "A", in: 0)
    let guest = actor("PER:Y", .person, for: "Z", in: 1)
    #expect(try coverage([actor("A", in: 0), official]).withTwoActors == 0)
    #expect(try coverage([actor("A", in: 1), guest]).withTwoActors == 1)
  }

  @Test func `one relation is told in the singular`() throws {
    let coverage = try coverage(
      [actor("A", in: 0), actor("B", in: 0)],
      [Relation(source: "A", target: "B", type: .threatens)])
    #expect(coverage.description == "4 sentences, 1 with two actors, 1 relation")
  }
}
