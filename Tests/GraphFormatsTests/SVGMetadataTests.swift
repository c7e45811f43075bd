import GraphFormats
import GraphModel
import Testing

private func graph(_ text: String) throws -> ActorGraph {
  let range = TextRange(0, text.unicodeScalars.count)
  return try ActorGraph(
    generator: "test",
    article: ArticleRecord(title: text, source: "a.txt", text: text, sentences: [range]),
    actors: [
      PoliticalActor(id: "CHL", name: "Chile", kind: .country),
      PoliticalActor(id: "PER", name: "Peru", kind: .country),
    ],
    relations: [
      Relation(
        source: "PER", target: "CHL", type: .criticizes,
        evidence: [
          Evidence(
            sentence: 0, range: range, quote: text, sourceText: "Peru", targetText: "Chile")
        ])
    ])
}

private let picture = """
  <?xml version="1.0"?>
  <!-- <svg id="no"> -->
  <svg xmlns="http://www.w3.org/2000/svg" id="fig" viewBox='0 0 9 9'>
  <g id="x"/>
  </svg>

  """

private func embedded(_ graph: ActorGraph) -> String {
  String(decoding: SVGMetadata.embed(graph, in: Array(picture.utf8)), as: UTF8.self)
}

@Suite struct SVGMetadataTests {
  @Test(arguments: [
    "Peru blamed Chile.", "a < b && c > \"d\" 'e'", "]]></metadata><script>", "\u{FFFE}\u{FFFF}",
    "&amp; stays", "Perú 🌊 \u{2028} \u{7F}", "tab\tand\\slash",
  ]) func `what is put into a picture comes out of it`(_ text: String) throws {
    let graph = try graph(text)
    let svg = embedded(graph)
    #expect(try SVGMetadata.graph(in: Array(svg.utf8), file: "a.svg") == graph)
    #expect(!svg.contains("\u{FFFE}") && !svg.contains("\u{FFFF}"))
  }

  @Test func `the element stands behind the root's start tag and bears its id`() throws {
    let svg = embedded(try graph("Calm."))
    let start = "viewBox='0 0 9 9'>\n<metadata id=\"fig-graph\" data-type=\"\(SVGMetadata.type)\">"
    #expect(svg.contains(start))
    #expect(svg.replacing(/\n<metadata[^>]*>[^<]*<\/metadata>/, with: "") == picture)
  }

  @Test func `a picture that another tool wrote anew is read all the same`() throws {
    let graph = try graph("a < b")
    let json = String(decoding: GraphFile.encode(graph), as: UTF8.self)
    let svg = """
      <svg:svg xmlns:svg="http://www.w3.org/2000/svg">
      <svg:metadata>made by a tool</svg:metadata>
      <svg:metadata
         data-type = '\(SVGMetadata.type)' ><![CDATA[\(json)]]></svg:metadata></svg:svg>
      """
    #expect(try SVGMetadata.graph(in: Array(svg.utf8), file: "a.svg") == graph)
  }

  @Test(arguments: [
    (picture, "carries no graph; draw it without --no-metadata, or give the graph file"),
    ("<html></html>", "is not SVG"), ("", "is not SVG"), ("<svg", "is not SVG"),
    (
      "<svg><metadata data-type=\"\(SVGMetadata.type)\">",
      "carries no graph; draw it without --no-metadata, or give the graph file"
    ),
  ]) func `a picture without a graph is refused`(_ svg: String, _ reason: String) {
    #expect(throws: GraphFileError(file: "a.svg", reason: reason)) {
      try SVGMetadata.graph(in: Array(svg.utf8), file: "a.svg")
    }
  }

  @Test func `a broken graph in a picture is told with its place`() throws {
    let svg = embedded(try graph("Calm.")).replacing("criticizes", with: "adores")
    #expect(throws: GraphFileError.self) {
      try SVGMetadata.graph(in: Array(svg.utf8), file: "a.svg")
    }
  }

  @Test func `what is no SVG stays as it is`() throws {
    let bytes = Array("plain text".utf8)
    #expect(SVGMetadata.embed(try graph("Calm."), in: bytes) == bytes)
  }
}
