import ActorKnowledge
import GraphModel
import Mentions
import Testing

struct DescriptionTests {
  @Test func `bodies of government go to the state in view`() throws {
    #expect(
      try mentions("Peru signed the treaty with Chile.", "The government praised it.")[1]
        == ["The government = PER"])
    #expect(
      try mentions("Peru is calm.", "Police said security forces had left.")[1]
        == ["Police = PER", "security forces = PER"])
    #expect(
      try mentions("Peru is calm.", "A military spokesman denied it.")[1]
        == ["A military spokesman = PER"])
  }

  @Test func `officials in a place are that place's`() throws {
    #expect(
      try mentions(in: "Russia smiled while officials in the breakaway region of Abkhazia wept.")
        == ["Russia = RUS", "officials = ABKHAZIA", "Abkhazia = ABKHAZIA"])
  }

  @Test(arguments: [
    "Other governments refused.", "Western officials refused.", "The military campaign ended.",
    "A pro-government rally ended.", "A new government was formed.",
  ])
  func `governments that are not in view are no mention`(_ text: String) throws {
    #expect(try mentions("Peru is calm.", text)[1].isEmpty, "\(text)")
  }

  @Test func `the regime is not the official's own state`() throws {
    #expect(
      try mentions(
        "Syria closed the road.", "British Foreign Secretary Ann Melk spoke.",
        "The regime must answer.")[2] == ["The regime = SYR"])
  }

  @Test func `his country is that of the person in view`() throws {
    #expect(
      try mentions("Chile waits.", "Peruvian President Luis Quispe said his country agreed.")[1]
        == ["Peruvian President Luis Quispe = PER via PER:QUISPE", "his country = PER"])
  }

  @Test func `a holder of an office is found by it`() throws {
    #expect(
      try mentions(
        "Peruvian Defense Minister Luis Quispe met Chilean President Ana Rojas.",
        "The minister thanked the president.")[1] == [
          "The minister = PER via PER:QUISPE", "the president = CHL via PER:ROJAS",
        ])
  }

  @Test func `pronouns go to the subject before`() throws {
    #expect(
      try mentions("Peru criticized Chile.", "It has recalled its ambassador.")[1].first
        == "It = PER")
    #expect(
      try mentions("Mr. Quispe met Queen Rania of Jordan.", "He praised her.")[1]
        == ["He = PER:QUISPE via PER:QUISPE"])
    #expect(try mentions("Analysts fear Peru.", "They warn of war.")[1].isEmpty)
    #expect(try mentions("Peru waits.", "It is clear that time passes.")[1].isEmpty)
  }

  @Test func `the two countries stand for both`() throws {
    let sentences = SentenceBuilder.sentences(
      "Peru and Chile met.", "The two countries signed a pact.", "Both sides were pleased.")
    let found = try finder.get().mentions(in: sentences)
    #expect(found.sentences[1].isEmpty)
    #expect(found.collectives[0].isEmpty)
    #expect(found.collectives[1].map(\.actors) == [["PER", "CHL"]])
    #expect(found.collectives[1].map(\.tokens) == [0..<3])
    #expect(found.collectives[2].map(\.actors) == [["PER", "CHL"]])
  }

  @Test func `the two leaders are persons`() throws {
    let sentences = SentenceBuilder.sentences(
      "President Vladimir Putin and Merkel spoke of Iran.", "Chile saw the two leaders smile.")
    let found = try finder.get().mentions(in: sentences)
    #expect(found.collectives[1].map(\.actors) == [["RUS", "DEU"]])
  }

  @Test func `both sides are the sentence's first two actors`() throws {
    let sentences = SentenceBuilder.sentences(
      "Peru and Chile signed a truce brokered by Brazil.", "Both sides were pleased.")
    let found = try finder.get().mentions(in: sentences)
    #expect(found.collectives[1].map(\.actors) == [["PER", "CHL"]])
  }
}
