import ArticleText
import GraphModel
import Testing

@Suite("Sentences")
struct SentenceTests {
  @Test(
    arguments: [
      "Mr. Smith met Gen. Jones and Lt. Col. Brown in St. Petersburg.",
      "The U.S. Senate and the U.N. Security Council met at 5 p.m. Monday.",
      "On Jan. 5 the panel adopted Resolution No. 1441, e.g. for Iraq.",
      "J. D. Vance and George W. Bush spoke.",
      "Widgets Inc. Chairman Lee sued Acme Ltd. France paid.",
      "Prices rose 3.5 percent to $70.25 a barrel.",
      "“Why should we leave?” President Brown asked.",
      "“Go away!” said Brown.",
      "It will ... perhaps … wait.",
      "1. The army withdraws.",
      "Iran (which signed the treaty in 1968.) denies it.",
    ])
  func `stay whole at abbreviations, numbers and attributions`(sentence: String) throws {
    #expect(try sentences(sentence) == [sentence])
  }

  @Test(
    arguments: [
      ["He left the U.S.", "The Senate met."],
      ["They met at 5 p.m.", "Iran agreed."],
      ["The reply was no.", "Iran agreed."],
      ["Is it war?!", "Nobody knows!", "Iran waits."],
      ["It ended…", "But Iran waits."],
      ["(They met in Rome.)", "[Iran agreed.]", "“Fine.”", "Turkey did not."],
      ["“We will not go.", "They know it,” he said."],
      ["\"We will not go.", "They know it,\" he said."],
      ["It cost 300 million.", "$70 was too much."],
      ["Iran agreed.", "“We trust them,” Turkey said."],
      ["Iran left.", "al-Shabaab stayed."], ["The year was 1956.", "Egypt won."],
    ])
  func `end at marks that close them`(expected: [String]) throws {
    #expect(try sentences(expected.joined(separator: " ")) == expected)
  }

  @Test func `end where the space after them was lost`() throws {
    #expect(try sentences("The war ended.The army left.") == ["The war ended.", "The army left."])
  }

  @Test func `know their paragraph and place`() throws {
    let article = try article("Iran spoke. Iraq listened.\n\nTurkey left.")
    #expect(article.sentences.map(\.paragraph) == [0, 0, 1])
    #expect(article.sentences.map(\.index) == [0, 1, 2])
  }

  @Test func `need a word`() throws {
    #expect(try sentences("Iran spoke.\n\n* * *\n\nIraq listened.").count == 2)
  }
}

@Suite("Datelines")
struct DatelineTests {
  @Test(
    arguments: [
      "GENEVA, March 3 (Agency) - ", "CAIRO — ", "WASHINGTON (AP) — ",
      "BEIJING, Oct. 12 (Xinhua) -- ",
      "TEHRAN, Iran (AP) — ", "Moscow (AFP) – ", "NEW YORK – ",
      "JERUSALEM/GAZA, Nov 14 (Reuters) - ",
      "(Reuters) - ", "NEW DELHI: ", "Geneva, 3 March 2008 – ", "• ", "- ",
      "ADDIS ABABA, Ethiopia — ",
    ])
  func `belong to no sentence`(dateline: String) throws {
    let article = try article("\(dateline)Egypt rejected the plan. Libya agreed.")
    #expect(article.sentences.map(\.text) == ["Egypt rejected the plan.", "Libya agreed."])
    #expect(article.paragraphs[0].start == 0)
  }

  @Test(
    arguments: [
      "NATO — Russia’s old rival — grew.", "Iran - backed by Syria - refused.",
      "The European Union (EU) – Iran’s partner – waited.", "Iraq: The war goes on.",
      "IRAQ: The war goes on",
      "Two states — Iran and Iraq — met.", "Syria — Iran’s ally — agreed.",
    ])
  func `are not seen where a sentence begins with a name`(sentence: String) throws {
    #expect(try sentences(sentence) == [sentence])
  }

  @Test(
    arguments: [
      "Saturday, March 29, 2008", "Published: 3 May 2006, 10:30 GMT", "Geneva, 3 March 1999",
      "May 2006",
      "By Jane Doe and John Roe, Daily Courier",
    ])
  func `and bylines on a line of their own make no sentence`(line: String) throws {
    let article = try article("Talks fail in Rome\n\n\(line)\n\nIran left.")
    #expect(article.paragraphs.count == 3)
    #expect(article.sentences.map(\.text) == ["Talks fail in Rome", "Iran left."])
  }

  @Test func `and bylines are not taken for what headlines may be`() throws {
    let article = try article("By Land and Sea, Russia Attacks\n\nRussia attacked on Monday.")
    #expect(article.headline.map(article.text(at:)) == "By Land and Sea, Russia Attacks")
    #expect(article.sentences.count == 2)
  }

  @Test func `do not swallow short sentences about a date`() throws {
    #expect(try sentences("War in March 2003\n\nIraq fell in May.").count == 2)
  }
}

@Suite("Headlines")
struct HeadlineTests {
  @Test func `are short first paragraphs without a full stop`() throws {
    let article = try article("Iran rejects offer of U.S.\n\nIran said no on Monday.")
    #expect(article.headline.map(article.text(at:)) == "Iran rejects offer of U.S.")
  }

  @Test(arguments: ["Iran said no.\n\nTurkey agreed.", "Iran says no", "The plan:\n\nIran stops."])
  func `are not made of sentences or introductions`(text: String) throws {
    #expect(try article(text).headline == nil)
  }

  @Test func `may follow a date`() throws {
    let article = try article("Saturday, March 29, 2008\n\nIran rejects offer\n\nIran said no.")
    #expect(article.headline.map(article.text(at:)) == "Iran rejects offer")
  }
}
