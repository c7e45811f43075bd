import Foundation
import Testing

/// Runs the built program.
struct Program {
  /// What a run left behind.
  struct Result {
    var status: Int32
    var output: Data
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// An empty folder of the run's own, removed with this value's owner.
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// Writes a file into the folder.
  @discardableResult func file(_ name: String, _ text: String) throws -> String {
    try file(name, Data(text.utf8))
  }

  /// Writes a file into the folder.
  @discardableResult func file(_ name: String, _ bytes: Data) throws -> String {
    let url = folder.appending(path: name)
    try bytes.write(to: url)
    return url.path
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Names of the files in the folder, sorted.
  func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// Runs the program in the folder and waits; pipes are files, so nothing can block.
  func run(_ arguments: String..., input: String = "", output: String? = nil) throws -> Result {
    try run(arguments, input: input) {
      try FileHandle(forWritingTo: output.map { URL(filePath: $0) } ?? $0)
    }
  }

  /// Runs the program with a list of arguments, or another one, whose first arguments are `before`.
  func run(
    list arguments: [String], input: String = "", program: URL? = nil, before: [String] = []
  ) throws -> Result {
    try run(before + arguments, input: input, program: program) { try FileHandle(forWritingTo: $0) }
  }

  /// Runs the program with a standard output that nobody reads any more.
  func runToClosedPipe(_ arguments: String...) throws -> Result {
    try run(arguments, input: "") { _ in
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      return pipe.fileHandleForWriting
    }
  }

  private func run(
    _ arguments: [String], input: String, program: URL? = nil, output: (URL) throws -> FileHandle
  ) throws -> Result {
    let scratch = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let paths = ["in", "out", "err"].map { scratch.appending(path: $0) }
    try Data(input.utf8).write(to: paths[0])
    for path in paths.dropFirst() { try Data().write(to: path) }
    let process = Process()
    process.executableURL = try program ?? Self.executable()
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: paths[0])
    process.standardOutput = try output(paths[1])
    process.standardError = try FileHandle(forWritingTo: paths[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try Data(contentsOf: paths[1]),
      errors: String(decoding: try Data(contentsOf: paths[2]), as: UTF8.self))
  }

  /// The program beside the tests.
  static func executable() throws -> URL {
    let executable = try #require(Bundle.main.executableURL)
    let folders =
      [executable.deletingLastPathComponent()]
      + Bundle.allBundles.map {
        $0.bundleURL.deletingLastPathComponent()
      }
    return try #require(
      folders.map { $0.appending(path: "entente") }.first {
        FileManager.default.isExecutableFile(atPath: $0.path)
      })
  }
}
