import ArticleText
import Foundation
import GraphDiffing
import GraphModel
import Testing

private let project = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()

/// What changes between two versions of a sample article, as a careful reader sees it.
private struct Expected: Decodable {
  struct Claim: Decodable {
    var source: String
    var target: String
    var type: String
    var modality: String

    var text: String {
      "\(source) \(type) \(target)" + (modality == "actual" ? "" : ", \(modality)")
    }
  }

  struct Becoming: Decodable {
    var before: Claim
    var after: Claim
  }

  struct Passage: Decodable {
    var what: String
    var relations: [String]
  }

  var from: String
  var to: String
  var appears: [Claim]
  var disappears: [Claim]
  var becomes: [Becoming]
  var wordingOnly: [Passage]
}

/// The graph that a careful reader sees in a sample article.
private struct Sample: Decodable {
  struct Actor: Decodable {
    var id: String
    var name: String
    var kind: String
    var affiliation: String?
  }

  struct Edge: Decodable {
    var source: String
    var target: String
    var type: String
    var modality: String
    var evidence: [String]
  }

  var actors: [Actor]
  var edges: [Edge]
  var denied: [Edge]
}

private func read<Value: Decodable>(_ path: String) throws -> Value {
  try JSONDecoder().decode(
    Value.self, from: Data(contentsOf: project.appending(path: "Tests/ExtractionTests/\(path)")))
}

private func graph(_ name: String) throws -> ActorGraph {
  let sample: Sample = try read("Samples/\(name).json")
  let bytes = try Data(contentsOf: project.appending(path: "Articles/\(name).txt"))
  let article = try Article(bytes: [UInt8](bytes), source: name, format: .plainText)
  let relations = (sample.edges + sample.denied).compactMap { edge -> Relation? in
    guard let type = RelationType(rawValue: edge.type) else { return nil }
    return Relation(
      source: ActorID(edge.source), target: ActorID(edge.target), type: type,
      status: RelationStatus(rawValue: edge.modality) ?? .asserted,
      evidence: edge.evidence.compactMap { quote in
        article.sentences.first { $0.text.contains(quote) || quote.contains($0.text) }.map {
          Evidence(
            sentence: $0.index, range: $0.range, quote: $0.text, sourceText: "", targetText: "")
        }
      })
  }
  return try ActorGraph(
    generator: "reader",
    article: ArticleRecord(
      title: name, source: name, text: article.text, sentences: article.sentences.map(\.range)),
    actors: sample.actors.map {
      PoliticalActor(
        id: ActorID($0.id), name: $0.name, kind: ActorKind(rawValue: $0.kind) ?? .organisation,
        affiliation: $0.affiliation.map { ActorID($0) })
    }, relations: relations)
}

private func text(_ relation: Relation) -> String {
  "\(relation.source) \(relation.type.rawValue) \(relation.target)"
    + (relation.status == .asserted ? "" : ", \(relation.status.rawValue)")
}

@Suite struct SampleVersionsTests {
  @Test(arguments: ["july-crisis", "suez-crisis"])
  func `what a reader sees change is what is told, and wording alone is not`(_ name: String) throws
  {
    let pairs: [Expected] = try read("Versions/\(name).json")
    for expected in pairs {
      let difference = GraphDifference(
        from: try graph(expected.from), to: try graph(expected.to))
      let claims = difference.claims
      let new = claims.compactMap(\.new).map(text)
      let old = claims.compactMap(\.old).map(text)
      #expect(Set(new) == Set(expected.appears.map(\.text)))
      #expect(Set(old) == Set(expected.disappears.map(\.text)))
      let gone = Set(expected.disappears.map(\.text))
      for change in expected.becomes where gone.contains(change.before.text) {
        #expect(
          claims.contains { claim in
            claim.old.map(text) == change.before.text && claim.new.map(text) == change.after.text
          }, "\(change.before.text) becomes \(change.after.text)")
      }
      for passage in expected.wordingOnly {
        let changed = (new + old).filter { passage.relations.contains($0) }
        #expect(changed.isEmpty, "\(passage.what)")
      }
    }
  }
}
