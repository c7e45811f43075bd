import GraphCorrections
import GraphModel

/// The graph of a small article, made by hand.
enum SampleGraph {
  static let sentences = [
    "Arden threatened Belmont.", "Arden\u{2019}s army then attacked Belmont.",
    "Belmont met the Crest Group.",
  ]

  static func graph() throws -> ActorGraph {
    try ActorGraph(
      generator: "test",
      article: ArticleRecord(
        title: "T", source: "t.txt", text: sentences.joined(separator: " "),
        sentences: (0..<3).map(range)),
      actors: [
        PoliticalActor(
          id: "ARD", name: "Arden", kind: .country,
          mentions: [mention("Arden", in: 0, at: 0), mention("Arden", in: 1, at: 0)]),
        PoliticalActor(
          id: "BEL", name: "Belmont", kind: .country,
          mentions: [mention("Belmont", in: 0, at: 17), mention("Belmont", in: 2, at: 0)]),
        PoliticalActor(id: "CREST", name: "Crest Group", kind: .organisation),
        PoliticalActor(id: "PER:DOE", name: "Jo Doe", kind: .person, affiliation: "CREST"),
      ],
      relations: [
        Relation(
          source: "ARD", target: "BEL", type: .threatens, confidence: 0.6,
          evidence: [evidence(0, "Arden", "Belmont"), evidence(1, "Arden", "Belmont")]),
        Relation(
          source: "BEL", target: "CREST", type: .negotiatesWith, confidence: 0.5,
          via: ["PER:DOE"], time: .past, evidence: [evidence(2, "Belmont", "the Crest Group")]),
      ])
  }

  static func corrected(_ yaml: String) throws -> Corrections.Result {
    try Corrections(yaml: yaml, file: "right.yaml").applied(to: graph())
  }

  private static func evidence(_ sentence: Int, _ source: String, _ target: String) -> Evidence {
    Evidence(
      sentence: sentence, range: range(sentence), quote: sentences[sentence], sourceText: source,
      targetText: target)
  }

  private static func mention(_ text: String, in sentence: Int, at offset: Int) -> Mention {
    let start = range(sentence).start + offset
    return Mention(text: text, range: TextRange(start, start + text.count), sentence: sentence)
  }

  private static func range(_ sentence: Int) -> TextRange {
    let start = sentences[..<sentence].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
    return TextRange(start, start + sentences[sentence].unicodeScalars.count)
  }
}

extension ActorGraph {
  /// The relations as lines, such as `ARD threatens BEL (asserted) [0, 1]` with sentences.
  var lines: [String] {
    relations.map { relation in
      "\(relation.source) \(relation.type.rawValue) \(relation.target)"
        + " (\(relation.status.rawValue)) \(relation.evidence.map(\.sentence))"
    }
  }
}
