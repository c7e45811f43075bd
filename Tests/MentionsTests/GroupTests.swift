import ActorKnowledge
import GraphModel
import Mentions
import Testing

struct GroupTests {
  @Test func `a named group is found by its head and keeps its variants`() throws {
    #expect(
      try mentions(
        "The Liberation Front of Oakland fired.", "The Liberation Front of Oakland fled.")
        == [
          ["Liberation Front of Oakland = LIBERATION_FRONT_OF_OAKLAND"],
          ["Liberation Front of Oakland = LIBERATION_FRONT_OF_OAKLAND"],
        ])
    let sentences = SentenceBuilder.sentences("The Meadow Party and the Oakland Brigades met.")
    let actors = try finder.get().mentions(in: sentences).actors
    #expect(actors.map(\.kind) == [.party, .armedGroup])
  }

  @Test func `an unnamed side keeps its actor through the article`() throws {
    #expect(
      try mentions("Oakland rebels attacked Peruvian troops.", "The rebels later fled.") == [
        ["Oakland rebels = OAKLAND_REBELS", "Peruvian troops = PER"],
        ["The rebels = OAKLAND_REBELS"],
      ])
  }

  @Test func `insurgents with no name belong to the scene`() throws {
    #expect(
      try mentions(in: "Insurgents have killed two men near Lima, in Peru.").first
        == "Insurgents = PERUVIAN_INSURGENTS")
  }

  @Test func `a description before a name joins it`() throws {
    #expect(
      try mentions(in: "He praised the militant group Hezbollah.") == [
        "the militant group Hezbollah = HEZBOLLAH"
      ])
  }

  @Test func `the group is the last one named`() throws {
    #expect(
      try mentions("Hamas met Egypt.", "The group has left.")[1] == ["The group = HAMAS"])
    #expect(
      try mentions("NATO met Egypt.", "The alliance has left.")[1] == ["The alliance = NATO"])
    #expect(
      try mentions("NATO chief Jan Melk met Egypt.", "The alliance has left.")[1]
        == ["The alliance = NATO"])
  }

  @Test func `parts of a state are no groups`() throws {
    #expect(
      try mentions(in: "Iran's Atomic Energy Organization and the Honduran Congress agreed.")
        == ["Iran's Atomic Energy Organization = IRN", "Honduran Congress = HND"])
  }

  @Test func `supporters and opponents of a president are not the state`() throws {
    #expect(
      try mentions(in: "Supporters of President Vladimir Putin and Putin's critics met.").isEmpty)
    #expect(
      try mentions(in: "The Putin administration agreed.") == ["Putin administration = RUS"])
  }

  @Test func `a user's actor is found in every context`() throws {
    let mine = try Gazetteer.bundled().adding([
      ActorEntry(id: "MEADOW", name: "Hill", kind: .organisation, aliases: ["Meadow"])
    ])
    let finder = try MentionFinder(gazetteer: mine)
    let found = finder.mentions(in: SentenceBuilder.sentences("They climbed the Hill in Meadow."))
    #expect(found.sentences[0].map(\.actor) == ["MEADOW", "MEADOW"])
    #expect(found.actors.map(\.id) == ["MEADOW"])
  }
}
