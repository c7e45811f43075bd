import ActorKnowledge
import GraphModel
import Testing

/// The bundled gazetteer, which takes a while to read.
private let bundled = Result { try Gazetteer.bundled() }

struct GazetteerTests {
  private let gazetteer: Gazetteer

  init() throws { gazetteer = try bundled.get() }

  private func actors(_ text: String) -> [String] {
    gazetteer.matches(in: tokens(text)).map { match in
      let words = text.split(separator: " ")[match.tokens].joined(separator: " ")
      return "\(words) = \(match.senses[0].actor?.rawValue ?? "-")"
    }
  }

  @Test(arguments: [
    ("Korea and the Republic of Korea", "Republic of Korea = KOR"),
    ("the Democratic Republic of the Congo said", "Democratic Republic of the Congo = COD"),
    ("in Papua New Guinea today", "Papua New Guinea = PNG"),
    ("the United Arab Emirates", "United Arab Emirates = ARE"),
    ("Al - Qaeda in the Islamic Maghreb", "Al - Qaeda in the Islamic Maghreb = AQIM"),
    ("the Kurdistan regional government", "Kurdistan regional government = KRG"),
  ])
  func `the longest name wins`(_ text: String, _ expected: String) {
    #expect(actors(text).contains(expected))
  }

  @Test func `acronyms stand in capitals only`() {
    #expect(actors("US and IS and WHO") == ["US = USA", "IS = IS", "WHO = WHO"])
    #expect(actors("tell us who is Who Is Us").isEmpty)
  }

  @Test func `names need their capitals`() {
    #expect(actors("turkey with rice in china bowls").isEmpty)
    #expect(actors("TURKEY AND CHINA") == ["TURKEY = TUR", "CHINA = CHN"])
  }

  @Test func `points, accents and typographic apostrophes make no difference`() {
    #expect(actors("the U.S. and the U.N.") == ["U.S. = USA", "U.N. = UN"])
    #expect(actors("Cote d\u{2019}Ivoire") == ["Cote d\u{2019}Ivoire = CIV"])
    #expect(actors("Elysee and Élysée") == ["Elysee = FRA", "Élysée = FRA"])
    #expect(
      actors("the Workers \u{2019} Party of Korea") == ["Workers \u{2019} Party of Korea = PRK"])
  }

  @Test func `a match tells how the name refers`() throws {
    let forms = gazetteer.matches(in: tokens("Iran Iranian Tehran Majlis Merkel West-Bank"))
      .map(\.senses[0].form)
    #expect(forms == [.name, .demonym, .seat, .institution, .surname])
  }

  @Test func `names of other things swallow names of actors`() {
    let matches = gazetteer.matches(in: tokens("the Jordan River and the Washington Post"))
    #expect(matches.map(\.tokens) == [1..<3, 5..<7])
    #expect(matches.allSatisfy { $0.senses[0].actor == nil && $0.senses[0].form == .other })
  }

  @Test func `entries are found by id`() {
    #expect(gazetteer.entry("SUN")?.name == "Soviet Union")
    #expect(gazetteer.entry("GAZPROM")?.affiliation == "RUS")
    #expect(gazetteer.entry("NOBODY") == nil)
  }

  @Test func `a user's entry takes a name over`() {
    let mine = gazetteer.adding([
      ActorEntry(id: "BRIGADE", name: "Jordan River Brigade", kind: .armedGroup),
      ActorEntry(id: "CRIMEA", name: "Crimea", kind: .subStateGovernment, aliases: ["Simferopol"]),
      ActorEntry(id: "EX", name: "Example Party", kind: .party, aliases: ["Tehran"]),
    ])
    #expect(mine.matches(in: tokens("Tehran")).first?.senses.first?.actor == "EX")
    #expect(
      mine.matches(in: tokens("Jordan River Brigade")).first?.senses.first?.actor == "BRIGADE")
    #expect(mine.entry("CRIMEA")?.aliases == ["Simferopol"])
    #expect(mine.entry("IRN")?.name == "Iran")
  }

  @Test func `a user's entry with a known id keeps the known names`() {
    let mine = gazetteer.adding([
      ActorEntry(id: "IRN", name: "Persia", kind: .country, aliases: ["Ayatollahs"])
    ])
    #expect(mine.entry("IRN")?.name == "Persia")
    for name in ["Persia", "Ayatollahs", "Iran", "Iranian", "Tehran", "Majlis"] {
      #expect(mine.matches(in: tokens(name)).first?.senses.first?.actor == "IRN", "\(name)")
    }
  }
}
