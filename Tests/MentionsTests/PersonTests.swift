import GraphModel
import Mentions
import Testing

struct PersonTests {
  @Test func `a title gives a person and a state`() throws {
    #expect(
      try mentions(in: "Peruvian Foreign Minister Juana Quispe arrived.") == [
        "Peruvian Foreign Minister Juana Quispe = PER via PER:QUISPE"
      ])
  }

  @Test func `later names are the same person`() throws {
    #expect(
      try mentions(
        "Peruvian Foreign Minister Juana Quispe arrived.", "Ms. Quispe smiled.",
        "Quispe left Chile.", "Minister Quispe said she was glad.") == [
          ["Peruvian Foreign Minister Juana Quispe = PER via PER:QUISPE"],
          ["Ms. Quispe = PER via PER:QUISPE"], ["Quispe = PER via PER:QUISPE", "Chile = CHL"],
          ["Minister Quispe = PER via PER:QUISPE", "she = PER via PER:QUISPE"],
        ])
  }

  @Test func `an apposition gives the affiliation`() throws {
    #expect(
      try mentions(in: "Jonas Melk, the president of Austria, spoke.") == [
        "Jonas Melk = AUT via PER:MELK"
      ])
    #expect(
      try mentions(in: "The Vice Speaker of the Georgian Parliament, Nino Dolidze, warned them.")
        == ["The Vice Speaker of the Georgian Parliament, Nino Dolidze = GEO via PER:DOLIDZE"])
  }

  @Test func `a leader of a group stands for the group`() throws {
    #expect(
      try mentions(in: "Shiite cleric and Mahdi Army leader Hadi al-Basri objected.") == [
        "Shiite cleric and Mahdi Army leader Hadi al-Basri = MAHDI_ARMY via PER:BASRI"
      ])
  }

  @Test func `a domestic title takes the state in view`() throws {
    #expect(
      try mentions(
        "Iranian officials rejected it.", "Foreign Ministry spokesperson Omid Farsi agreed.")[1]
        == ["Foreign Ministry spokesperson Omid Farsi = IRN via PER:FARSI"])
  }

  @Test func `a minister named beside his ruler serves that ruler`() throws {
    let found = try mentions(
      "Russia answered with force.",
      "Tsar Boris Orlov sent troops to the border with Austria, and Foreign Minister Ivan Belov told"
        + " Austria to yield.")
    #expect(found[1].contains("Foreign Minister Ivan Belov = RUS via PER:BELOV"))
  }

  @Test func `well-known persons need no title`() throws {
    #expect(
      try mentions(in: "Merkel met Putin.") == [
        "Merkel = DEU via PER:MERKEL", "Putin = RUS via PER:PUTIN",
      ])
  }

  @Test func `two persons with one family name stay apart`() throws {
    let found = try mentions(
      "Peruvian President Ana Quispe met Bolivian President Luis Quispe.")
    #expect(
      found == [
        [
          "Peruvian President Ana Quispe = PER via PER:QUISPE",
          "Bolivian President Luis Quispe = BOL via PER:LUIS_QUISPE",
        ]
      ])
  }

  @Test func `an opposition leader does not stand for the state`() throws {
    #expect(
      try mentions(in: "Peru's opposition leader Ana Quispe said the regime had lied.") == [
        "Peru = PER", "opposition leader Ana Quispe = PER:QUISPE via PER:QUISPE",
        "the regime = PER",
      ])
  }

  @Test func `a numeral belongs to the name of a king`() throws {
    #expect(
      try mentions(in: "King Hussein II of Jordan spoke.").first
        == "King Hussein II = JOR via PER:HUSSEIN_II")
  }

  @Test func `an analyst is no actor`() throws {
    #expect(try mentions(in: "Political analyst Rita Sommer disagreed.").isEmpty)
  }
}
