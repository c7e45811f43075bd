import Foundation
import GraphEvaluation
import Testing

/// The scorer of the gold articles, and a folder of predictions for it.
struct ReferenceScorer {
  private static let gold = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/gold").standardized
  private static let program = gold.appending(path: "score.py")

  static var isThere: Bool {
    FileManager.default.fileExists(atPath: program.path)
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/python3")
  }

  /// What a run printed: the JSON, and a line `type (found/labels) spurious` for each type.
  struct Output {
    var figures: Figures
    var types: Set<String>
  }

  /// The JSON that it prints.
  struct Figures: Decodable {
    var actors: Row
    var persons: Row
    var pairs: Row
    var polarity: Row
    var typed: Row
    var modality: Modality

    var rows: [Row] { [actors, persons, pairs, polarity, typed] }

    struct Row: Decodable {
      var p: Double
      var r: Double
      var f1: Double
      var counts: [Int]
    }

    struct Modality: Decodable {
      var all: Double
      var n: Int
      var others: Double

      enum CodingKeys: String, CodingKey {
        case all
        case n
        case others = "without_threatens"
      }
    }
  }

  let names: [String]
  private let folder: URL

  init() throws {
    names = try FileManager.default.contentsOfDirectory(atPath: Self.gold.path)
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func removeFiles() { try? FileManager.default.removeItem(at: folder) }

  /// The labels of an article as JSON.
  func gold(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: Self.gold.appending(path: "\(name).json"))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  func write(_ graph: [String: Any], to name: String) throws {
    try JSONSerialization.data(withJSONObject: graph)
      .write(to: folder.appending(path: "\(name).json"))
  }

  func run(_ flags: [String]) throws -> Output {
    let process = Process()
    let output = folder.appending(path: "output")
    try Data().write(to: output)
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments =
      [Self.program.path, Self.gold.path, folder.path, "--json", "--types"] + flags
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    let lines = try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
    let last = Data(try #require(lines.last).utf8)
    let figures = try JSONDecoder().decode(Figures.self, from: last)
    let rows = lines.drop { !$0.hasPrefix("type ") }.dropFirst().dropLast()
    let types = rows.map { row in
      let parts = row.split(separator: " ")
      return "\(parts[0]) \(parts[2]) \(parts[3])"
    }
    return Output(figures: figures, types: Set(types))
  }

  func evaluation(_ flags: [String]) throws -> Evaluation {
    var evaluator = GraphEvaluator()
    evaluator.isStrict = flags.contains("--strict")
    evaluator.rollsUp = !flags.contains("--no-rollup")
    return Evaluation(
      try names.map { name in
        let gold = Self.gold.appending(path: "\(name).json")
        let file = folder.appending(path: "\(name).json")
        let labels = try LabelledGraph(
          Array(Data(contentsOf: gold)), file: gold.path, as: .gold)
        let answer =
          FileManager.default.fileExists(atPath: file.path)
          ? try LabelledGraph(Array(Data(contentsOf: file)), file: file.path, as: .prediction)
          : LabelledGraph()
        return evaluator.evaluate(answer, against: labels, name: name)
      })
  }
}
