import Foundation
import GraphFormats
import GraphModel
import Testing

private let news = """
  Tehran shuns the summit

  Iran has threatened Israel. On Monday China praised Iran, and the United States condemned Iran.
  """

@Suite struct ReadingCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  @Test func `extract writes the graph of an article to standard output`() throws {
    try program.file("news.txt", news)
    let result = try program.run("extract", "news.txt")
    #expect(result.status == 0)
    let graph = try GraphFile.decode(Array(result.output), file: "output")
    let relations = graph.relations.count
    #expect(
      result.errors
        == "entente: news.txt: 3 sentences, 2 with two actors, \(relations) relations\n")
    #expect(try program.run("extract", "news.txt", "-q").errors == "")
    #expect(Set(graph.actors.map(\.id)).isSuperset(of: ["CHN", "IRN", "ISR", "USA"]))
    #expect(
      graph.relations.contains { relation in
        relation.source == "IRN" && relation.target == "ISR" && relation.type == .threatens
      })
    #expect(graph.article.source == "news.txt")
  }

  @Test func `the same article gives the same bytes on every run`() throws {
    try program.file("news.txt", news)
    let outputs = try (0..<3).map { _ in try program.run("extract", "news.txt").output }
    #expect(Set(outputs).count == 1)
  }

  @Test func `evidence is quoted verbatim at its place`() throws {
    try program.file("news.txt", news)
    let result = try program.run("extract", "news.txt")
    let graph = try GraphFile.decode(Array(result.output), file: "output")
    let scalars = Array(try #require(graph.article.text).unicodeScalars)
    let quotes = graph.relations.flatMap(\.evidence).map { ($0.quote, $0.range) }
    let mentions = graph.actors.flatMap(\.mentions).map { ($0.text, $0.range) }
    for (text, range) in quotes + mentions {
      #expect(String(String.UnicodeScalarView(scalars[range.start..<range.end])) == text)
    }
  }

  @Test func `extract writes a file and leaves the text out when asked`() throws {
    try program.file("news.txt", news)
    #expect(try program.run("extract", "news.txt", "--no-text", "-o", "g.json").status == 0)
    let bytes = try Data(contentsOf: URL(filePath: program.path("g.json")))
    #expect(try GraphFile.decode(Array(bytes), file: "g.json").article.text == nil)
    #expect(try program.files() == ["g.json", "news.txt"])
  }

  @Test func `an article comes from standard input`() throws {
    let result = try program.run("extract", "-", input: news)
    #expect(result.status == 0)
    let graph = try GraphFile.decode(Array(result.output), file: "output")
    #expect(graph.article.source == "standard input")
  }

  @Test func `a user's own actors are found`() throws {
    try program.file(
      "actors.yaml",
      """
      - id: AZURE_FRONT
        name: Azure Front
        kind: armed-group
        aliases: [Azures]
      """)
    try program.file("news.txt", "The Azures attacked Mali.\n")
    let result = try program.run("extract", "news.txt", "--actors", "actors.yaml")
    let graph = try GraphFile.decode(Array(result.output), file: "output")
    #expect(graph.actor("AZURE_FRONT")?.kind == .armedGroup)
  }

  @Test func `an unknown kind in the actors file is told with file, line and value`() throws {
    try program.file("actors.yaml", "- id: X\n  name: X\n  kind: planet\n")
    try program.file("news.txt", news)
    let result = try program.run("extract", "news.txt", "--actors", "actors.yaml")
    #expect(result.status == 1)
    #expect(result.errors.contains("actors.yaml:3"))
    #expect(result.errors.contains("planet"))
  }

  @Test func `an article without relations is a success with a note`() throws {
    try program.file("calm.txt", "It rained in the hills all day.\n")
    let result = try program.run("extract", "calm.txt")
    #expect(result.status == 0)
    #expect(
      result.errors == "entente: calm.txt: 1 sentence, 0 with two actors, no relation found\n")
    #expect(try program.run("extract", "calm.txt", "--quiet").errors == "")
  }

  @Test func `the schema is printed`() throws {
    let result = try program.run("schema")
    #expect(result.status == 0)
    #expect(result.text.contains("\"title\": \"Entente graph file, schema version 1\""))
  }

  @Test(arguments: [["--help"], ["help", "draw"], ["extract", "--help"], ["--version"]])
  func `help and version succeed`(_ arguments: [String]) throws {
    let result =
      arguments.count == 1
      ? try program.run(arguments[0]) : try program.run(arguments[0], arguments[1])
    #expect(result.status == 0)
    #expect(!result.text.isEmpty)
  }

  @Test func `wrong usage gives 64`() throws {
    #expect(try program.run("extract").status == 64)
    #expect(try program.run("draw", "a.txt", "-o", "a.gif").status == 64)
    #expect(try program.run("draw", "a.txt", "--type", "likes").status == 64)
    #expect(try program.run("draw", "a.txt", "--dpi", "0").status == 64)
  }
}
