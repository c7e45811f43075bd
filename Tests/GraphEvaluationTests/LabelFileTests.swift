import GraphEvaluation
import GraphFormats
import GraphModel
import Testing

private func read(
  _ text: String, as role: LabelledGraph.Role = .gold
) throws(GraphFileError) -> LabelledGraph {
  try LabelledGraph(Array(text.utf8), file: "labels.json", as: role)
}

@Suite struct LabelFileTests {
  @Test func `readers' form is read`() throws {
    let graph = try read(
      """
      {"title": "T", "actors": [{"id": "A", "name": "Arden", "mentions": ["Ardenites", {"text": "it"}]},
        {"id": "PER:X", "kind": "person", "affiliation": "A", "optional": true}, "B"],
       "edges": [{"source": "A", "target": "B", "type": "aids", "modality": "hypothetical",
                  "accept": {"target": ["C"], "type": ["agrees-with"]}}],
       "optional": [{"source": "B", "target": "A", "type": "rejects"}]}
      """)
    #expect(graph.actors.map(\.id) == ["A", "PER:X", "B"])
    #expect(graph.actors[0].mentions == ["Ardenites", "it"])
    #expect(graph.actors[1].isPerson && graph.actors[1].isOptional)
    #expect(
      graph.relations == [
        Labels.relation(
          "A supports B", .hypothetical, targets: ["C"], types: [.cooperatesWith])
      ])
    #expect(graph.optional == [Labels.relation("B rejects A")])
  }

  @Test func `a graph file is read without its denied relations`() throws {
    let graph = try read(
      """
      {"schemaVersion": 1, "actors": [{"id": "A"}, {"id": "B"}],
       "relations": [{"source": "A", "target": "B", "type": "attacks", "status": "denied"},
                     {"source": "A", "target": "B", "type": "protests", "status": "asserted"}]}
      """, as: .prediction)
    #expect(graph.relations == [Labels.relation("A criticizes B")])
  }

  @Test func `a graph file as gold scores itself with 1`() throws {
    let graph = try read(
      """
      {"schemaVersion": 1, "actors": [{"id": "PER:X", "kind": "person", "affiliation": "A"}],
       "relations": [{"source": "PER:X", "target": "B", "type": "aids", "status": "hypothetical"},
                     {"source": "A", "target": "B", "type": "supports", "status": "asserted"},
                     {"source": "PER:X", "target": "A", "type": "supports", "status": "asserted"}]}
      """)
    let result = GraphEvaluator().evaluate(graph, against: graph, name: "a")
    #expect(
      result.counts[.relations] == MatchCounts(matched: 1, spurious: 0, found: 1, labelled: 1))
    #expect(result.modality.accuracy == 1)
  }

  @Test func `a prediction of an unknown type is left out and noted`() throws {
    let text = #"{"actors": [], "edges": [{"source": "A", "target": "B", "type": "likes"}]}"#
    let graph = try read(text, as: .prediction)
    #expect(graph.relations.isEmpty)
    #expect(graph.omissions == [#"edges[0].type: unknown type "likes"; relation left out"#])
  }

  @Test(
    arguments: [
      (#"{"edges": [{"source": "A", "target": "B", "type": "likes"}]}"#, "edges[0].type"),
      (
        #"{"edges": [{"source": "A", "target": "B", "type": "aids", "modality": "often"}]}"#,
        "edges[0].modality"
      ),
      (
        #"{"edges": [{"source": "A", "target": "B", "type": "aids", "accept": {"type": ["x"]}}]}"#,
        "edges[0].accept.type[0]"
      ),
      (#"{"edges": [{"source": "A", "type": "aids"}]}"#, "edges[0]"),
      (#"{"schemaVersion": 7, "edges": []}"#, "schemaVersion"),
    ])
  func `a wrong label is told with file and place`(_ text: String, _ path: String) throws {
    let error = #expect(throws: GraphFileError.self) { try read(text) }
    #expect(error?.file == "labels.json")
    #expect(error?.path == path)
  }

  @Test func `gold without relations of any form is refused`() {
    #expect(throws: GraphFileError.self) { try read(#"{"actors": []}"#) }
    #expect(throws: GraphFileError.self) { try read("no JSON") }
  }
}
