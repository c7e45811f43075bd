import Foundation
import GraphFormats
import GraphModel
import Testing

private func sample() throws -> ActorGraph {
  let text = "Tehran warned Israel."
  let mention = { (text: String, start: Int, end: Int) in
    Mention(text: text, range: TextRange(start, end), sentence: 0)
  }
  return try ActorGraph(
    generator: "entente 0.1.0",
    article: ArticleRecord(
      title: "A \"warning\"", source: "a.txt", text: text, sentences: [TextRange(0, 21)]),
    actors: [
      PoliticalActor(
        id: "ISR", name: "Israel", kind: .country, mentions: [mention("Israel", 14, 20)]),
      PoliticalActor(
        id: "IRN", name: "Iran", kind: .country, mentions: [mention("Tehran", 0, 6)]),
      PoliticalActor(id: "PER:BAGHAEI", name: "Baghaei", kind: .person, affiliation: "IRN"),
    ],
    relations: [
      Relation(
        source: "IRN", target: "ISR", type: .threatens, confidence: 0.93, via: ["PER:BAGHAEI"],
        evidence: [
          Evidence(
            sentence: 0, range: TextRange(0, 21), quote: text, sourceText: "Tehran",
            targetText: "Israel", according: "Experts")
        ])
    ])
}

private func decode(_ text: String) throws -> ActorGraph {
  try GraphFile.decode(Array(text.utf8), file: "g.json")
}

/// The sample's file with one piece of text replaced.
private func broken(_ old: String, _ new: String) throws -> String {
  let text = String(decoding: GraphFile.encode(try sample()), as: UTF8.self)
  try #require(text.contains(old))
  return text.replacingOccurrences(of: old, with: new)
}

private func message(of text: String) -> String? {
  do {
    _ = try decode(text)
    return nil
  } catch { return "\(error)" }
}

@Suite struct GraphFileTests {
  @Test func `a graph survives writing and reading`() throws {
    let graph = try sample()
    #expect(try GraphFile.decode(GraphFile.encode(graph), file: "g.json") == graph)
  }

  @Test func `identifying members come first and leaves stand on one line`() throws {
    let lines = String(decoding: GraphFile.encode(try sample()), as: UTF8.self).split(
      separator: "\n")
    #expect(lines[1] == "  \"schemaVersion\": 1,")
    #expect(
      lines.contains(
        "        {\"text\": \"Tehran\", \"start\": 0, \"end\": 6, \"sentence\": 0}"))
    #expect(lines.contains("    \"title\": \"A \\\"warning\\\"\","))
    #expect(lines.contains("      \"confidence\": 0.93,"))
  }

  @Test func `the text can be left out`() throws {
    var graph = try sample()
    graph.article.text = nil
    let bytes = GraphFile.encode(graph)
    #expect(!String(decoding: bytes, as: UTF8.self).contains("\"text\": \"Tehran warned"))
    #expect(try GraphFile.decode(bytes, file: "g.json") == graph)
  }

  @Test func `line separators and control characters are escaped`() throws {
    var graph = try sample()
    graph.article.title = "a\u{2028}b\u{1}c"
    let bytes = GraphFile.encode(graph)
    #expect(String(decoding: bytes, as: UTF8.self).contains("a\\u2028b\\u0001c"))
    #expect(try GraphFile.decode(bytes, file: "g.json") == graph)
  }

  @Test func `another schema version is named`() throws {
    let text = try broken("\"schemaVersion\": 1", "\"schemaVersion\": 2")
    #expect(message(of: text) == "g.json: schemaVersion: version 2; this program reads version 1")
  }

  @Test func `an unknown type is named with its place`() throws {
    let text = try broken("\"type\": \"threatens\"", "\"type\": \"menaces\"")
    #expect(
      message(of: text)?.hasPrefix("g.json: relations[0].type: \"menaces\" is none of") == true)
  }

  @Test func `a dangling id is named`() throws {
    let text = try broken("\"target\": \"ISR\"", "\"target\": \"ISL\"")
    #expect(message(of: text)?.contains("\"ISL\", which is not listed") == true)
  }

  @Test func `offsets outside the text are named`() throws {
    let text = try broken("\"start\": 14, \"end\": 20", "\"start\": 14, \"end\": 99")
    #expect(
      message(of: text)
        == "g.json: actors[1].mentions[0]: 14..<99 is no range of the article's text")
  }

  @Test func `a sentence that is not there is named`() throws {
    let text = try broken("\"end\": 20, \"sentence\": 0", "\"end\": 20, \"sentence\": 7")
    #expect(
      message(of: text) == "g.json: actors[1].mentions[0]: sentence 7 where the article has 1")
  }

  @Test func `a missing member is named with its place`() throws {
    let text = try broken("\"name\": \"Israel\",", "")
    #expect(message(of: text) == "g.json: actors[1]: member \"name\" is missing")
  }

  @Test(arguments: ["", "{", "[1, 2]", "null", "\u{0}\u{1}", "{\"schemaVersion\": \"one\"}"])
  func `what is no graph file gives an error that names the file`(_ text: String) {
    #expect(message(of: text)?.hasPrefix("g.json: ") == true)
  }

  @Test func `what is no JSON is told with its line`() {
    let text = "{\n  \"schemaVersion\": 1,\n  x}"
    #expect(message(of: text)?.hasPrefix("g.json: is not JSON: line 3: ") == true)
    #expect(message(of: "{\n")?.hasPrefix("g.json: is not JSON: line ") == true)
  }

  @Test func `the schema is JSON and speaks of this version`() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(try FileSchema.graph.text().utf8))
    let properties = (schema as? [String: Any])?["properties"] as? [String: Any]
    #expect((properties?["schemaVersion"] as? [String: Int])?["const"] == ActorGraph.schemaVersion)
  }
}
