import ActorKnowledge
import ArticleText
import Extraction
import Foundation
import GraphEvaluation
import GraphFormats
import Relations

/// A folder of readers' graphs with the texts that they were read from.
struct LabelledArticles {
  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// Short articles of many regions and styles.
  static let development = LabelledArticles(
    labels: tests.appending(path: "Development"), texts: tests.appending(path: "Development"))
  /// The articles that `make` draws.
  static let samples = LabelledArticles(
    labels: tests.appending(path: "Samples"),
    texts: tests.appending(path: "../../Articles").standardized)

  private let labels: URL
  private let texts: URL

  /// How the engine's graphs compare with the readers'.
  func evaluation() throws -> Evaluation {
    let extractor = try Extractor(gazetteer: .bundled(), reader: .bundled(), threads: 2)
    let files = try FileManager.default.contentsOfDirectory(atPath: labels.path).sorted()
    return Evaluation(
      try files.filter { $0.hasSuffix(".json") }.map { file in
        let name = String(file.dropLast(5))
        let gold = try Data(contentsOf: labels.appending(path: file))
        let graph = try extractor.graph(of: article(name))
        return GraphEvaluator().evaluate(
          try LabelledGraph(GraphFile.encode(graph), file: name, as: .prediction),
          against: try LabelledGraph(Array(gold), file: file, as: .gold), name: name)
      })
  }

  private func article(_ name: String) throws -> Article {
    let plain = texts.appending(path: "\(name).txt")
    let isPlain = FileManager.default.fileExists(atPath: plain.path)
    let url = isPlain ? plain : texts.appending(path: "\(name).md")
    return try Article(
      bytes: Array(Data(contentsOf: url)), source: url.lastPathComponent,
      format: ArticleFormat(path: url.path))
  }
}
