import DataFiles
import GraphModel
import Testing

@testable import GraphDrawing

@Suite struct ThemeFileTests {
  @Test func `what a file leaves out comes from its base`() throws {
    let theme = try Theme(
      yaml: """
        base: print
        rule: "#ABCDEF"
        widths: [1, 2, 3, 4, 5.25]
        relations: {threatens: {line: "#123456", head: crow}}
        actors: {country: {shape: folder, borders: 2}}
        """, file: "mine.yaml")
    let base = try Theme(.print)
    #expect(theme.looks.rule == "#ABCDEF")
    #expect(theme.looks.ink == base.looks.ink)
    #expect(theme.looks.widths == ["1.0", "2.0", "3.0", "4.0", "5.3"])
    #expect(theme[.threatens].line == "#123456" && theme[.threatens].head == "crow")
    #expect(theme[.threatens].text == base[.threatens].text)
    #expect(theme[.country].shape == "folder" && theme[.country].borders == 2)
    #expect(theme[.country].fill == base[.country].fill)
    #expect(theme.dark == nil)
    #expect(try Theme(yaml: "dark: dark", file: "a").dark == Theme(.dark).looks)
  }

  @Test(arguments: [
    ("colour: red", "mine.yaml:1: unknown key \"colour\""),
    ("ink: red", "mine.yaml:1: \"ink\" is \"red\"; it must be a colour"),
    ("ink: \"#12345\"", "\"ink\" is \"#12345\""),
    ("ink: \"#12345G\"", "\"ink\" is \"#12345G\""),
    ("ink: \"#000000\\\" onload\"", "\"ink\" is"),
    (
      "rule: black\nrelations:\n  threatens: {line: blue}",
      "mine.yaml:3: \"relations.threatens.line\""
    ),
    ("relations: {loves: {line: black}}", "unknown key \"loves\""),
    (
      "relations: {aids: {head: pointy}}",
      "unknown relations.aids.head \"pointy\"; known are normal"
    ),
    ("actors: {party: {shape: star}}", "unknown actors.party.shape \"star\""),
    ("actors: {party: {padding: 400}}", "\"actors.party.padding\" is \"400\"; it must be a number"),
    ("widths: [1, 2]", "\"widths\" must be a list of five numbers"),
    ("widths: [1, 2, 3, 4, wide]", "\"widths\" is \"wide\""),
    ("font: \"x; } body { y\"", "\"font\" is"),
    ("base: auto", "\"base\" is \"auto\""), ("base: pretty", "unknown base \"pretty\""),
    ("- list", "a theme was expected, found a list"), ("", "holds no theme"),
    ("ink: [", "is not YAML"),
  ])
  func `a bad file is named with key and value`(yaml: String, message: String) throws {
    let error = #expect(throws: DataError.self) { try Theme(yaml: yaml, file: "mine.yaml") }
    let description = try #require(error?.description)
    #expect(description.hasPrefix("mine.yaml"))
    #expect(description.contains(message), "\(description)")
  }

  @Test func `weak contrasts are told`() throws {
    let theme = try Theme(yaml: "relations: {aids: {line: \"#EEEEEE\"}}", file: "mine.yaml")
    #expect(
      theme.weaknesses == [
        "relations.aids.line: #EEEEEE on white has a contrast of 1.1, below 3.0"
      ])
    #expect(try Theme(.auto).weaknesses == [])
  }

  @Test func `a theme colours every kind of file, and auto only SVG`() throws {
    let formats: [PictureFormat] = [.svg, .png]
    let usual = try painter.get().paint(sample(), as: formats)
    let dark = try GraphPainter(theme: Theme(.dark)).paint(sample(), as: formats)
    let auto = try GraphPainter(theme: Theme(.auto)).paint(sample(), as: formats)
    #expect(dark[1] != usual[1] && auto[1] == usual[1])
    #expect(try Picture(dark[0]).text.contains("fill=\"#14171A\""))
    let text = try Picture(auto[0]).text
    #expect(
      text.replacing(/<style>[^<]*<\/style>\n/, with: "")
        == String(decoding: usual[0], as: UTF8.self))
    #expect(text.contains("@media screen and (prefers-color-scheme: dark)"))
  }

  @Test func `auto gives each colour of a picture a dark one`() throws {
    var maker = GraphMaker(seed: 4)
    let graph = try maker.graph(actors: 14, relations: 40)
    let theme = try Theme(.auto)
    let pictures = [
      try GraphPainter(theme: theme).paint(graph, as: [.svg]),
      try MatrixPainter(theme: theme).paint(graph, as: [.svg]),
    ]
    for file in pictures {
      let text = try Picture(file[0]).text
      let body = text.replacing(/<style>[^<]*<\/style>/, with: "")
      let style = try #require(text.firstMatch(of: /<style>[^<]*<\/style>/)).0
      for match in body.matches(of: /(stroke|fill)="([^"]*)"/) where match.2 != "none" {
        if match.2 == "transparent" { continue }
        #expect(style.contains("[\(match.1)=\"\(match.2)\"]"), "\(match.0)")
      }
    }
  }

  @Test func `no colour of the usual look has two dark ones`() throws {
    let style = try #require(DarkStyle(Theme(.auto)))
    for pairs in [style.strokes, style.texts] {
      let dark = Dictionary(grouping: pairs, by: { $0.light.lowercased() })
        .mapValues { Set($0.map { $0.dark.lowercased() }) }
      for (light, others) in dark { #expect(others.count == 1, "\(light): \(others.sorted())") }
    }
  }
}
