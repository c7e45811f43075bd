import Foundation
import GraphFormats
import GraphModel
import Testing

@Suite struct LookCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    let names: [(ActorID, String)] = [
      ("IRN", "Iran"), ("ISR", "Israel"), ("CHN", "China"), ("OMN", "Oman"), ("PER", "Peru"),
    ]
    let graph = try Self.graph(
      names,
      [
        Relation(source: "IRN", target: "ISR", type: .threatens),
        Relation(source: "CHN", target: "IRN", type: .supports),
        Relation(source: "OMN", target: "IRN", type: .criticizes),
        Relation(source: "CHN", target: "PER", type: .agreesWith),
      ])
    try program.file("news.json", Data(GraphFile.encode(graph)))
  }

  private static func graph(
    _ actors: [(ActorID, String)], _ relations: [Relation]
  ) throws -> ActorGraph {
    try ActorGraph(
      generator: "test", article: ArticleRecord(title: "News", source: "news.txt"),
      actors: actors.map { PoliticalActor(id: $0.0, name: $0.1, kind: .country) },
      relations: relations)
  }

  private func svg(_ arguments: String...) throws -> String {
    let result = try program.run(
      list: ["draw", "news.json", "--no-metadata", "--no-legend"] + arguments)
    #expect(result.status == 0 && result.errors == "")
    return result.text
  }

  @Test func `focus draws the relations of the named actors`() throws {
    let svg = try svg("--focus", "oman, PER")
    #expect(svg.contains(">Oman<") && svg.contains(">Peru<") && !svg.contains(">Israel<"))
  }

  @Test func `an actor that is not there brings near names`() throws {
    let result = try program.run("draw", "news.json", "--focus", "Irak", "-o", "a.svg")
    #expect(result.status == 1)
    #expect(result.errors.contains("no actor of the graph is called \"Irak\"; near names: Iran"))
    #expect(try !program.files().contains("a.svg"))
  }

  @Test func `one sign is drawn alone`() throws {
    let hostile = try svg("--only", "conflict")
    #expect(hostile.contains("threatens") && !hostile.contains("agrees with"))
    let friendly = try svg("--only", "cooperation")
    #expect(!friendly.contains("threatens") && friendly.contains("agrees with"))
  }

  @Test func `the strongest actors are drawn`() throws {
    #expect(try svg("--top", "2").matches(of: /class="actor [a-z]/).count == 2)
    #expect(try program.run("draw", "news.json", "--top", "1").status == 64)
  }

  @Test(arguments: ["draw", "matrix", "report", "figure"])
  func `every picture takes a theme`(command: String) throws {
    let output = command == "figure" ? "a.html" : command == "report" ? "b.html" : "a.svg"
    #expect(try program.run(command, "news.json", "--theme", "dark", "-o", output).status == 0)
    let text = String(
      decoding: try Data(contentsOf: URL(filePath: program.path(output))), as: UTF8.self)
    #expect(text.contains("fill=\"#14171A\""))
  }

  @Test func `a report's picture is dark where the page is`() throws {
    let page = try program.run("report", "news.json").text
    #expect(page.contains("#figure [stroke="))
    #expect(page.matches(of: /prefers-color-scheme: dark/).count >= 2)
  }

  @Test func `a theme file colours a picture and is told where it is hard to see`() throws {
    try program.file("mine.yaml", "relations: {threatens: {line: \"#ABCDEF\"}}")
    let result = try program.run("draw", "news.json", "--theme", "mine.yaml")
    #expect(result.status == 0)
    #expect(result.text.contains("stroke=\"#abcdef\""))
    #expect(result.errors.contains("mine.yaml: relations.threatens.line: #ABCDEF on white"))
    #expect(try program.run("draw", "news.json", "--theme", "mine.yaml", "-q").errors == "")
  }

  @Test func `a bad theme is named with file, line, key and value`() throws {
    try program.file("bad.yaml", "base: screen\nink: blue")
    let bad = try program.run("draw", "news.json", "--theme", "bad.yaml", "-o", "a.svg")
    #expect(bad.status == 1)
    #expect(bad.errors.contains("bad.yaml:2: \"ink\" is \"blue\"; it must be a colour"))
    let none = try program.run("draw", "news.json", "--theme", "drak")
    #expect(none.errors.contains("drak: is neither a theme (print, screen, dark, auto) nor a file"))
    #expect(try !program.files().contains("a.svg"))
  }

  @Test func `text becomes outlines and pictures become as wide as their page when asked`() throws {
    #expect(try !svg("--text-as-paths").contains("<text"))
    #expect(try svg("--fluid").contains("width=\"100%\" style=\"height:auto\""))
  }

  @Test func `a picture that takes too long ends with a message and no file`() throws {
    let types: [RelationType] = [.supports, .aids, .yieldsTo, .criticizes, .rejects, .demands]
    let relations = (0..<5000).map { index in
      Relation(
        source: ActorID("A\(index % 900)"),
        target: ActorID("A\((index % 900 + 1 + index / 900 * 97) % 900)"),
        type: types[index / 900])
    }
    let graph = try Self.graph((0..<900).map { (ActorID("A\($0)"), "Name \($0)") }, relations)
    try program.file("large.json", Data(GraphFile.encode(graph)))
    let whole = try program.run("draw", "large.json", "-o", "whole.svg")
    #expect(whole.status == 0)
    let late = try program.run(
      "draw", "large.json", "--all", "--engine", "sfdp", "--time-limit", "1", "-o", "late.svg")
    #expect(late.status == 1)
    #expect(late.errors.contains("took longer than 1 s; nothing was written"))
    #expect(try !program.files().contains("late.svg"))
  }
}
