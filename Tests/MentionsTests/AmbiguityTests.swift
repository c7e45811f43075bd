import Testing

struct AmbiguityTests {
  @Test(arguments: [
    "The Jordan River is low.", "Michael Jordan won.", "Paris Hilton left.",
    "He lives in Atlanta, Georgia.", "A roast Turkey sandwich was served.",
    "George Washington crossed the river.", "Chad Smith said so.", "The Washington Post wrote it.",
    "Guinea pigs like hay.", "They climbed the Hill.", "Latin American voters cheered.",
    "Ireland Baldwin smiled.", "She wore Wellington boots.", "He keeps a China cabinet.",
  ])
  func `a name with another sense is no actor`(_ text: String) throws {
    #expect(try mentions(in: text).isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("Georgia and Russia met.", ["Georgia = GEO", "Russia = RUS"]),
    ("Jordan accused Turkey.", ["Jordan = JOR", "Turkey = TUR"]),
    ("Chad and Niger closed the border.", ["Chad = TCD", "Niger = NER"]),
    (
      "Members of Congress told the Hill that the Senate has objected.",
      ["Members of Congress = USA", "Hill = USA", "the Senate = USA"]
    ),
  ])
  func `the political sense is kept`(_ text: String, _ expected: [String]) throws {
    #expect(try mentions(in: text) == expected)
  }

  @Test func `the article decides between senses`() throws {
    #expect(
      try mentions("Voters in Atlanta prefer cars.", "Georgia will vote.")[1].isEmpty)
    #expect(
      try mentions("The Congo signed.", "Brazzaville is calm.")[0] == ["Congo = COG"])
    #expect(
      try mentions("The North fired.", "Talks in Seoul failed.")[0] == ["North = PRK"])
  }
}
