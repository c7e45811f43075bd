import ArticleText
import Foundation
import GraphModel
import Testing

/// The articles of the project, and the graphs that a careful reader sees in them.
@Suite("Sample articles")
struct SampleArticleTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let samples = files(in: "Articles").filter { !$0.contains("README") }
  private static let development = files(in: "Tests/ExtractionTests/Development")
    .filter { $0.hasSuffix(".txt") }

  @Test(arguments: samples)
  func `have a headline and 300 to 700 words`(path: String) throws {
    let article = try Self.article(path)
    let words = article.text.split { $0 == " " || $0 == "\n" }.count
    #expect(article.headline != nil)
    #expect((300...700).contains(words), "\(words) words")
  }

  @Test(arguments: samples + development)
  func `hold the evidence of their graphs, sentence by sentence`(path: String) throws {
    let article = try Self.article(path)
    let graph = try Self.graph(of: path)
    let sentences = Set(article.sentences.map(\.text))
    let ids = Set(graph.actors.map(\.id))
    #expect(!graph.edges.isEmpty)
    for edge in graph.edges + graph.optional + graph.denied {
      #expect(ids.isSuperset(of: [edge.source, edge.target]))
      #expect(!edge.evidence.isEmpty && sentences.isSuperset(of: edge.evidence), "\(edge)")
    }
  }

  /// The form of a graph that its readers wrote down.
  private struct ReaderGraph: Decodable {
    struct Actor: Decodable { let id: String }
    struct Edge: Decodable {
      let source: String
      let target: String
      let evidence: [String]
    }
    let actors: [Actor]
    let edges: [Edge]
    let optional: [Edge]
    let denied: [Edge]
  }

  private static func files(in folder: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root.path + "/" + folder)
    return (names ?? []).sorted().map { folder + "/" + $0 }
  }

  private static func article(_ path: String) throws -> Article {
    let bytes = try Data(contentsOf: root.appending(path: path))
    return try Article(bytes: bytes, source: path, format: ArticleFormat(path: path))
  }

  private static func graph(of path: String) throws -> ReaderGraph {
    let graphPath = path.replacing("Articles/", with: "Tests/ExtractionTests/Samples/")
      .replacing(".txt", with: ".json").replacing(".md", with: ".json")
    return try JSONDecoder().decode(
      ReaderGraph.self, from: Data(contentsOf: root.appending(path: graphPath)))
  }
}
