import Testing

struct SeatTests {
  @Test(arguments: [
    "Tehran dismissed the concerns.", "They held talks with Tehran.", "Support from Tehran grew.",
    "Tehran's growing influence worries others.", "A message to Tehran followed.",
    "They accused Tehran of lying.", "The Tehran government fell silent.",
    "The Tehran-backed force left.", "For Tehran, this is a loss.",
    "Relations between Tehran and its neighbors are bad.",
  ])
  func `a capital that acts stands for its government`(_ text: String) throws {
    #expect(try mentions(in: text).contains { $0.hasSuffix("= IRN") }, "\(text)")
  }

  @Test(arguments: [
    "He spoke in Tehran on Monday.", "She visited Tehran.", "He flew to Tehran.",
    "A Tehran suburb was hit.", "The blast near Tehran killed three.",
    "He was born in the capital, Tehran.", "Tehran's airport is closed.",
    "Thousands marched through Tehran.",
  ])
  func `a capital that is a place is no actor`(_ text: String) throws {
    #expect(try mentions(in: text).isEmpty, "\(text)")
  }

  @Test func `palaces act, but one can also be in them`() throws {
    #expect(try mentions(in: "The Kremlin denied this.") == ["Kremlin = RUS"])
    #expect(try mentions(in: "Guests dined at the White House.").isEmpty)
  }
}

struct FormerStateTests {
  @Test func `in an article about a former state its successor's names mean that state`() throws {
    let text = "The Soviet Union protested. The Soviet Union wrote again. Moscow warned Turkey."
    #expect(try mentions(in: text).contains("Moscow = SUN"))
  }

  @Test func `a passing mention of a former state leaves today's state alone`() throws {
    let text =
      "Russia grew after the Soviet Union fell. Russia protested. Moscow warned Turkey. Russia left."
    #expect(try mentions(in: text).contains("Moscow = RUS"))
  }
}
