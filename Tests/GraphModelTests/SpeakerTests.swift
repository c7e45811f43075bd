import GraphModel
import Testing

private func evidence(_ according: String?) -> Evidence {
  Evidence(
    sentence: 1, range: TextRange(0, 1), quote: "q", sourceText: "s", targetText: "t",
    according: according)
}

private func graph(_ relations: [Relation] = []) throws -> ActorGraph {
  try ActorGraph(
    generator: "test", article: ArticleRecord(title: "T", source: "t"),
    actors: [
      PoliticalActor(
        id: "IRN", name: "Iran", kind: .country,
        mentions: [Mention(text: "Tehran", range: TextRange(9, 15), sentence: 1)]),
      PoliticalActor(id: "ISR", name: "Israel", kind: .country),
    ], relations: relations)
}

@Suite struct SpeakerTests {
  @Test(arguments: ["rubio", "Marco Rubio", "secretary marco"])
  func `a speaker goes by words of the attribution`(_ name: String) throws {
    #expect(try graph().isAccording(evidence("Secretary Marco Rubio"), to: name))
  }

  @Test(arguments: ["Rub", "Rubio Marco", "article", ""])
  func `parts of words and other orders are no speaker`(_ name: String) throws {
    #expect(try !graph().isAccording(evidence("Secretary Marco Rubio"), to: name))
  }

  @Test(arguments: ["IRN", "iran", "Tehran"])
  func `a speaker goes by the actor that the attribution refers to`(_ name: String) throws {
    #expect(try graph().isAccording(evidence("officials in Tehran"), to: name))
    #expect(try !graph().isAccording(evidence("officials"), to: "IRN"))
  }

  @Test func `the article is the speaker of what nobody else says`() throws {
    #expect(try graph().isAccording(evidence(nil), to: "article"))
    #expect(try !graph().isAccording(evidence(nil), to: "Iran"))
  }

  @Test func `a relation stays when one of its sentences is the speaker's`() throws {
    let both = Relation(
      source: "IRN", target: "ISR", type: .threatens,
      evidence: [evidence("analysts"), evidence(nil)])
    let other = Relation(
      source: "ISR", target: "IRN", type: .criticizes, evidence: [evidence("analysts")])
    let graph = try graph([both, other])
    #expect(graph.filteringRelations(accordingTo: ["article"]).relations.map(\.key) == [both.key])
    #expect(graph.filteringRelations(accordingTo: ["Article", "analysts"]).relations.count == 2)
    #expect(graph.filteringRelations(accordingTo: ["article"]).actors.count == 2)
  }
}
