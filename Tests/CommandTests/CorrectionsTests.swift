import Foundation
import GraphFormats
import GraphModel
import Testing

private let news = """
  Iran has threatened Israel. Oman said on Monday that China praised Iran.

  """

@Suite struct CorrectionsTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.file("news.txt", news)
  }

  private func graph(_ result: Program.Result) throws -> ActorGraph {
    try GraphFile.decode(Array(result.output), file: "output")
  }

  @Test func `corrections apply after extraction`() throws {
    try program.file(
      "right.yaml",
      """
      - {drop: Iran threatens Israel, quote: has threatened}
      - {add: Oman opposes Israel, quote: China praised}
      """)
    let result = try program.run("extract", "news.txt", "--corrections", "right.yaml", "-q")
    #expect(result.status == 0)
    #expect(result.errors == "")
    let relations = try graph(result).relations
    #expect(!relations.contains { $0.type == .threatens })
    let added = try #require(relations.first { $0.type == .opposes })
    #expect((added.source, added.target) == ("OMN", "ISR"))
  }

  @Test func `an entry whose quote is gone is noted, unless quiet`() throws {
    try program.file("right.yaml", "- {drop: Iran threatens Israel, quote: will threaten}\n")
    try program.file("g.json", try program.run("extract", "news.txt").output)
    let noted = try program.run(
      "draw", "g.json", "--format", "dot", "--corrections", "right.yaml")
    #expect(noted.status == 0)
    #expect(
      noted.errors
        == "entente: right.yaml:1: no sentence contains \"will threaten\"; left out\n")
    let quiet = try program.run(
      "draw", "g.json", "--format", "dot", "--corrections", "right.yaml", "-q")
    #expect(quiet.errors == "")
    #expect(quiet.text == noted.text)
  }

  @Test func `a mistake in the file is told with file, line and value`() throws {
    try program.file("right.yaml", "- drop: Iran likes Israel\n")
    let result = try program.run("extract", "news.txt", "--corrections", "right.yaml", "-q")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.hasPrefix("Error: right.yaml:1: \"Iran likes Israel\" is no relation"))
  }

  @Test func `only relations of a status stay`() throws {
    let result = try program.run("extract", "news.txt", "--status", "denied", "-q")
    #expect(try graph(result).relations.isEmpty)
    #expect(try program.run("extract", "news.txt", "--status", "odd").status == 64)
  }

  @Test func `only relations of a speaker stay`() throws {
    try program.file("g.json", try attributed())
    let oman = try program.run(
      "draw", "g.json", "--format", "dot", "--according-to", "oman", "--no-legend")
    #expect(oman.text.contains("China"))
    #expect(!oman.text.contains("Israel"))
    let own = try program.run(
      "draw", "g.json", "--format", "dot", "--according-to", "article", "--no-legend")
    #expect(own.text.contains("Israel"))
    #expect(!own.text.contains("China"))
  }

  /// A graph in which Oman says one relation and the article the other.
  private func attributed() throws -> Data {
    func evidence(_ index: Int, _ according: String?) -> Evidence {
      Evidence(
        sentence: index, range: TextRange(0, 1), quote: "I", sourceText: "I", targetText: "I",
        according: according)
    }
    let names = [("CHN", "China"), ("IRN", "Iran"), ("ISR", "Israel"), ("OMN", "Oman")]
    let graph = try ActorGraph(
      generator: "test",
      article: ArticleRecord(
        title: "T", source: "t", sentences: [TextRange(0, 1), TextRange(2, 3)]),
      actors: names.map { PoliticalActor(id: ActorID($0.0), name: $0.1, kind: .country) },
      relations: [
        Relation(
          source: "IRN", target: "ISR", type: .threatens, evidence: [evidence(0, nil)]),
        Relation(
          source: "CHN", target: "IRN", type: .supports,
          evidence: [evidence(1, "officials of Oman")]),
      ])
    return Data(GraphFile.encode(graph))
  }
}
