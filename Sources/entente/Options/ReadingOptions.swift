import ActorKnowledge
import ArgumentParser
import ArticleText
import Extraction
import Foundation
import GraphFormats
import GraphModel
import Relations

/// How an article is read.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Your own actors: a YAML list of id, name, kind, aliases, affiliation.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var actors: String?

  @Option(help: "How many threads to use; the result does not depend on it.")
  var threads = ProcessInfo.processInfo.activeProcessorCount

  @Flag(name: .shortAndLong, help: "Print no notes on standard error.")
  var quiet = false

  /// Reads an article.
  ///
  /// - Throws: errors that name the file when it cannot be read.
  func article(from input: InputFile) throws -> Article {
    try article(input.bytes(), from: input)
  }

  /// The extractor, with the user's own actors.
  ///
  /// - Throws: errors that name the file when the actors or the data files cannot be read.
  func extractor() throws -> Extractor {
    var gazetteer = try Gazetteer.bundled()
    if let actors {
      let file = InputFile(path: actors)
      let text = String(decoding: try file.bytes(), as: UTF8.self)
      gazetteer = gazetteer.adding(try UserActors.read(text, file: file.name))
    }
    return try Extractor(gazetteer: gazetteer, reader: .bundled(), threads: threads)
  }

  /// Notes how much of an article its graph rests on, unless the user asked for quiet.
  func note(_ coverage: Coverage, of article: ArticleRecord) {
    Note(text: "\(article.source): \(coverage)").print(unless: quiet)
  }

  /// Reads a graph from a graph file, an SVG that carries its graph, or an article.
  ///
  /// - Throws: as ``article(from:)`` and ``extractor()``, and `GraphFileError`.
  func graph(from input: InputFile) throws -> ActorGraph {
    try graph(of: try input.bytes(), from: input)
  }

  /// The same of bytes that were read already; `input` names them.
  ///
  /// - Throws: as ``graph(from:)``.
  func graph(of bytes: [UInt8], from input: InputFile) throws -> ActorGraph {
    try version(of: bytes, from: input).graph
  }

  /// The same, with what the article may state besides when there was one to read.
  ///
  /// - Throws: as ``graph(from:)``.
  func version(of bytes: [UInt8], from input: InputFile) throws -> ReadVersion {
    if Self.isGraphFile(bytes, path: input.path) {
      return ReadVersion(graph: try GraphFile.decode(bytes, file: input.name))
    }
    if input.path.lowercased().hasSuffix(".svg") {
      return ReadVersion(graph: try SVGMetadata.graph(in: bytes, file: input.name))
    }
    let reading = try extractor().reading(of: try article(bytes, from: input))
    if reading.graph.relations.isEmpty {
      note(Coverage(of: reading.graph), of: reading.graph.article)
    }
    return ReadVersion(graph: reading.graph, possibleClaims: reading.possibleClaims)
  }

  private func article(_ bytes: [UInt8], from input: InputFile) throws -> Article {
    try Article(bytes: bytes, source: input.name, format: ArticleFormat(path: input.path))
  }

  private static func isGraphFile(_ bytes: [UInt8], path: String) -> Bool {
    if path.lowercased().hasSuffix(".json") { return true }
    let first = bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) }
    return path == "-" && first == UInt8(ascii: "{")
  }
}
