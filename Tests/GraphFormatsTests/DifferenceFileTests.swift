import Foundation
import GraphDiffing
import GraphFormats
import GraphModel
import Testing

private func graph(_ type: RelationType, _ status: RelationStatus = .asserted) throws -> ActorGraph
{
  try ActorGraph(
    generator: "test", article: ArticleRecord(title: "", source: "a.txt"),
    actors: [
      PoliticalActor(id: "CHL", name: "Chile", kind: .country),
      PoliticalActor(id: "PER", name: "Peru", kind: .country),
    ],
    relations: [Relation(source: "PER", target: "CHL", type: type, status: status)])
}

@Suite struct DifferenceFileTests {
  @Test func `the schema describes the parts of a graph as the graph's schema does`() throws {
    let definitions = try FileSchema.allCases.map { schema in
      let object = try JSONSerialization.jsonObject(with: Data(try schema.text().utf8))
      return try #require((object as? [String: Any])?["$defs"] as? [String: Any])
    }
    for (name, definition) in definitions[0] {
      let other = try #require(definitions[1][name])
      #expect(NSDictionary(dictionary: ["": definition]).isEqual(["": other]), "\(name)")
    }
  }

  @Test func `a difference file applied to the old graph gives the new graph`() throws {
    let old = try graph(.criticizes)
    let new = try graph(.threatens, .hypothetical)
    let bytes = DifferenceFile.encode(GraphDifference(from: old, to: new))
    #expect(try DifferenceFile.apply(bytes, file: "d.json", to: old) == new)
  }

  @Test func `a difference file refuses another old graph`() throws {
    let bytes = DifferenceFile.encode(
      GraphDifference(from: try graph(.criticizes), to: try graph(.threatens)))
    let other = try graph(.attacks)
    #expect(throws: GraphFileError.self) {
      try DifferenceFile.apply(bytes, file: "d.json", to: other)
    }
  }

  @Test func `a graph file is no difference file`() throws {
    let graph = try graph(.attacks)
    #expect(throws: GraphFileError(file: "g.json", reason: "member \"patch\" is missing")) {
      try DifferenceFile.apply(GraphFile.encode(graph), file: "g.json", to: graph)
    }
  }

  @Test func `the summary counts claims and sentences`() throws {
    let bytes = DifferenceFile.encode(
      GraphDifference(from: try graph(.criticizes), to: try graph(.criticizes, .denied)))
    let file = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let summary = try #require(file?["summary"] as? [String: Any])
    #expect(summary["claims"] as? Int == 1)
    #expect(summary["text"] as? String == "0 sentences edited, 1 claim changed")
  }
}
