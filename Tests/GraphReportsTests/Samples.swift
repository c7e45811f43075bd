import GraphDrawing
import GraphModel

/// A graph of three actors, with text in two paragraphs and a mutual relation.
enum Sample {
  static let text = "Peru warns Chile\n\nPeru threatened Chile. Chile may back Peru.\n\nBoth shot."

  static func graph(
    name: String = "Peru", quote: String = "Peru threatened Chile.", keepsText: Bool = true
  ) throws -> ActorGraph {
    let sentences = [
      TextRange(0, 16), TextRange(18, 40), TextRange(41, 61), TextRange(63, 73),
    ]
    return try ActorGraph(
      generator: "test 1",
      article: ArticleRecord(
        title: "Peru warns Chile", source: "news/peru.txt", text: keepsText ? text : nil,
        sentences: sentences),
      actors: [
        PoliticalActor(
          id: "PER", name: name, kind: .country,
          mentions: [
            Mention(text: "Peru", range: TextRange(18, 22), sentence: 1),
            Mention(text: "Peru", range: TextRange(56, 60), sentence: 2),
          ]),
        PoliticalActor(
          id: "CHL", name: "Chile", kind: .country,
          mentions: [Mention(text: "Chile", range: TextRange(34, 39), sentence: 1)]),
      ],
      relations: [
        Relation(
          source: "PER", target: "CHL", type: .threatens,
          evidence: [evidence(1, sentences[1], quote, according: "the minister")]),
        Relation(
          source: "CHL", target: "PER", type: .supports, status: .hypothetical,
          evidence: [evidence(2, sentences[2], "Chile may back Peru.")]),
        Relation(
          source: "CHL", target: "PER", type: .attacks,
          evidence: [evidence(3, sentences[3], "Both shot.")]),
        Relation(
          source: "PER", target: "CHL", type: .attacks,
          evidence: [evidence(3, sentences[3], "Both shot.")]),
        Relation(source: "PER", target: "CHL", type: .aids, status: .denied),
      ])
  }

  /// The lines that are drawn of a graph, with numbers.
  static func lines(_ graph: ActorGraph) throws -> [DrawnLine] {
    try GraphPainter().lines(of: graph, options: DrawingOptions())
  }

  private static func evidence(
    _ sentence: Int, _ range: TextRange, _ quote: String, according: String? = nil
  ) -> Evidence {
    Evidence(
      sentence: sentence, range: range, quote: quote, sourceText: "a", targetText: "b",
      according: according)
  }
}
