import Foundation
import Testing

private let gold = """
  {"actors": [{"id": "IRN", "name": "Iran"}, {"id": "ISR", "name": "Israel"}, {"id": "OMN"}],
   "edges": [{"source": "IRN", "target": "ISR", "type": "threatens"},
             {"source": "OMN", "target": "IRN", "type": "criticizes", "accept": {"type": ["rejects"]}}]}
  """
private let answer = """
  {"actors": ["IRN", "ISR", "OMN"],
   "edges": [{"source": "IRN", "target": "ISR", "type": "threatens"},
             {"source": "OMN", "target": "IRN", "type": "rejects"}]}
  """

@Suite struct EvaluateCommandTests {
  private let program: Program

  init() throws { program = try Program() }

  private func folder(_ name: String) throws {
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: name), withIntermediateDirectories: true)
  }

  private func row(_ name: String, of result: Program.Result) -> [Substring] {
    let line = result.text.split(separator: "\n").first { $0.hasPrefix("\(name) ") } ?? ""
    return line.split(separator: " ")
  }

  @Test func `two files are compared`() throws {
    try program.file("gold.json", gold)
    try program.file("answer.json", answer)
    let result = try program.run("evaluate", "gold.json", "answer.json")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(row("relations", of: result)[1...3] == ["1.0000", "1.0000", "1.0000"])
    let strict = try program.run("evaluate", "gold.json", "answer.json", "--strict")
    #expect(row("relations", of: strict)[1...3] == ["0.5000", "0.5000", "0.5000"])
  }

  @Test func `a graph that extract wrote is compared with itself`() throws {
    try program.file("news.txt", "Iran threatened Israel. Oman condemned Iran.\n")
    #expect(try program.run("extract", "news.txt", "-q", "-o", "g.json").status == 0)
    let result = try program.run("evaluate", "g.json", "g.json")
    for measure in ["actors", "pairs", "polarity", "relations"] {
      #expect(row(measure, of: result)[1...3] == ["1.0000", "1.0000", "1.0000"])
    }
  }

  @Test func `folders are compared by names of files, and a missing one is noted`() throws {
    for name in ["gold", "answers"] { try folder(name) }
    try program.file("gold/a.json", gold)
    try program.file("gold/b.json", gold)
    try program.file("answers/a.json", answer)
    let result = try program.run("evaluate", "gold", "answers/", "--articles", "--types")
    #expect(result.status == 0)
    #expect(result.errors == "entente: b.json: no prediction\n")
    #expect(row("relations", of: result)[1...3] == ["1.0000", "0.5000", "0.6667"])
    #expect(row("b", of: result).last == "0.0000")
    #expect(row("threatens", of: result)[2] == "0.5000")
    #expect(result.text.contains("  missed    IRN threatens ISR\n"))
    #expect(try program.run("evaluate", "gold", "answers", "-q").errors == "")
  }

  @Test func `figures come as JSON`() throws {
    try program.file("gold.json", gold)
    try program.file("answer.json", answer)
    let result = try program.run(
      "evaluate", "gold.json", "answer.json", "--format", "json", "-o", "scores.json")
    #expect(result.status == 0)
    let data = try Data(contentsOf: URL(filePath: program.path("scores.json")))
    let figures = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let relations = try #require(figures["relations"] as? [String: Any])
    #expect(relations["f1"] as? Double == 1)
    #expect(relations["labels"] as? Int == 2)
    let articles = try #require(figures["articles"] as? [[String: Any]])
    #expect(articles.first?["article"] as? String == "gold")
  }

  @Test func `what cannot be compared is told by name`() throws {
    try program.file("gold.json", gold)
    try folder("answers")
    let mixed = try program.run("evaluate", "gold.json", "answers")
    #expect(mixed.status == 1)
    #expect(mixed.errors == "Error: answers: is a folder, but gold.json is none\n")
    let missing = try program.run("evaluate", "gold.json", "nowhere.json")
    #expect(missing.errors == "Error: nowhere.json: no such file\n")
    let empty = try program.run("evaluate", "answers", "answers")
    #expect(empty.errors == "Error: answers: holds no .json file\n")
  }

  @Test func `a wrong label is told with file, place and value`() throws {
    try program.file("gold.json", gold.replacing("threatens", with: "likes"))
    let result = try program.run("evaluate", "gold.json", "gold.json")
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix("Error: gold.json: edges[0].type: unknown type \"likes\"; known are ")
    )
  }
}
