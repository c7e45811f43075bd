import Foundation
import GraphFormats
import GraphModel

/// A sentence of a hand-built version, with what it says of Peru and Chile.
struct Said {
  var sentence: String
  var type: RelationType
  var status = RelationStatus.asserted
}

extension Program {
  static let old = [
    Said(sentence: "Peru accused Chile of theft.", type: .criticizes),
    Said(sentence: "Peru might attack Chile.", type: .attacks, status: .hypothetical),
  ]
  static let new = [
    Said(sentence: "Peru threatened Chile over a theft.", type: .threatens),
    Said(sentence: "Peru attacked Chile.", type: .attacks),
  ]

  /// Writes a graph file of what Peru does to Chile.
  @discardableResult func graph(_ name: String, _ said: [Said]) throws -> Data {
    let text = said.map(\.sentence).joined(separator: " ")
    var start = 0
    let ranges = said.map { said in
      defer { start += said.sentence.unicodeScalars.count + 1 }
      return TextRange(start, start + said.sentence.unicodeScalars.count)
    }
    let relations = zip(said, ranges).enumerated().map { index, part in
      Relation(
        source: "PER", target: "CHL", type: part.0.type, status: part.0.status,
        evidence: [
          Evidence(
            sentence: index, range: part.1, quote: part.0.sentence, sourceText: "Peru",
            targetText: "Chile")
        ])
    }
    let graph = try ActorGraph(
      generator: "test",
      article: ArticleRecord(title: "Quarrel", source: name, text: text, sentences: ranges),
      actors: [
        PoliticalActor(id: "CHL", name: "Chile", kind: .country),
        PoliticalActor(id: "PER", name: "Peru", kind: .country),
      ], relations: relations)
    let bytes = Data(GraphFile.encode(graph))
    try file(name, bytes)
    return bytes
  }

  /// The text of a file in the folder.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }
}
