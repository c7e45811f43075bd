import Testing

struct NameMentionTests {
  @Test func `names, acronyms and demonyms stand for their actor`() throws {
    #expect(
      try mentions(in: "Iran told NATO that the U.S. would sell Chinese-made drones.") == [
        "Iran = IRN", "NATO = NATO", "U.S. = USA", "Chinese = CHN",
      ])
  }

  @Test func `officials, troops and ministries stand for their state`() throws {
    #expect(
      try mentions(in: "Turkish troops met Iranian officials and the Russian Foreign Ministry.")
        == ["Turkish troops = TUR", "Iranian officials = IRN", "Russian Foreign Ministry = RUS"])
    #expect(
      try mentions(in: "The U.S. State Department praised the Georgian parliament.") == [
        "U.S. State Department = USA", "Georgian parliament = GEO",
      ])
    #expect(
      try mentions(in: "The parliament of Georgia thanked Colombia's defense minister.") == [
        "parliament of Georgia = GEO", "Colombia's defense minister = COL",
      ])
  }

  @Test func `fighters and spokesmen of a group stand for the group`() throws {
    #expect(
      try mentions(in: "Hamas militants and a spokesman for the Mahdi Army denied it.") == [
        "Hamas militants = HAMAS", "spokesman for the Mahdi Army = MAHDI_ARMY",
      ])
    #expect(
      try mentions(in: "The Palestinian militant group Hamas refused.") == [
        "Palestinian militant group Hamas = HAMAS"
      ])
  }

  @Test func `agencies of the United Nations are the United Nations, but the IAEA is not`() throws {
    #expect(
      try mentions(in: "The UN Security Council, the UNHCR and the IAEA met.") == [
        "UN Security Council = UN", "UNHCR = UN", "IAEA = IAEA",
      ])
  }

  @Test func `rebels against a state are another actor`() throws {
    #expect(
      try mentions(in: "Syrian rebels attacked Syrian forces.") == [
        "Syrian rebels = SYRIAN_REBELS", "Syrian forces = SYR",
      ])
  }

  @Test func `protesters and experts are no actors`() throws {
    #expect(try mentions(in: "Iranian protesters and US experts disagree.").isEmpty)
  }

  @Test func `an acronym in brackets is known from then on`() throws {
    #expect(
      try mentions("The Free Meadow Movement (FMM) met Peru.", "The FMM left.") == [
        ["Free Meadow Movement (FMM) = FMM", "Peru = PER"], ["FMM = FMM"],
      ])
  }
}
