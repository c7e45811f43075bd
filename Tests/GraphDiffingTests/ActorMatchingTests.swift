import GraphModel
import Testing

@testable import GraphDiffing

/// A graph of persons and groups, each with mentions that stand at given places of one sentence.
private func graph(_ actors: [PoliticalActor]) throws -> ActorGraph {
  try ActorGraph(
    generator: "test",
    article: ArticleRecord(title: "", source: "a", sentences: [TextRange(0, 100)]),
    actors: actors, relations: [])
}

private func actor(
  _ id: ActorID, _ name: String, _ mentions: [(String, Int)] = [], kind: ActorKind = .armedGroup
) -> PoliticalActor {
  PoliticalActor(
    id: id, name: name, kind: kind,
    mentions: mentions.map { text, start in
      Mention(text: text, range: TextRange(start, start + text.count), sentence: 0)
    })
}

private func match(
  _ old: [PoliticalActor], _ new: [PoliticalActor]
) throws -> [ActorID: ActorID] {
  ActorMatching(old: try graph(old), new: try graph(new)).newID
}

@Suite struct ActorMatchingTests {
  @Test func `an id is enough`() throws {
    #expect(try match([actor("X", "One")], [actor("X", "Two")]) == ["X": "X"])
  }

  @Test func `a name is enough, even for another kind`() throws {
    let new = actor("NORTH_LEAGUE", "the North League", kind: .party)
    #expect(try match([actor("NL", "North League")], [new]) == ["NL": "NORTH_LEAGUE"])
  }

  @Test func `a name in the text is enough`() throws {
    let old = actor("FRONT", "Front", [("Azawad Front", 20)])
    let new = actor("AZAWAD", "Azawad Movement", [("the Azawad Front", 30)])
    #expect(try match([old], [new]) == ["FRONT": "AZAWAD"])
  }

  @Test func `a capital at the start of a sentence makes no name`() throws {
    let old = actor("ONE", "First Brigade", [("They", 0), ("Rebels", 0)])
    let new = actor("TWO", "Second Brigade", [("They", 0), ("Rebels", 0)])
    #expect(try match([old], [new]) == [:])
  }

  @Test func `a name in the text does not join a person and a group`() throws {
    let old = actor("ONE", "Brigade", [("the Falcon", 20)])
    let new = actor("PER:TWO", "Commander", [("the Falcon", 20)], kind: .person)
    #expect(try match([old], [new]) == [:])
  }

  @Test func `two actors do not become one`() throws {
    let old = [actor("A", "North League"), actor("B", "North League")]
    #expect(try match(old, [actor("C", "North League")]) == ["A": "C"])
  }
}
