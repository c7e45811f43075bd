import Foundation
import Testing

/// The independent validator that `make test` puts in place.
private let validator = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: ".build/validator/bin/python")

@Suite struct SchemaValidationTests {
  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: validator.path),
      "needs Python's jsonschema: make test installs it where Python is at hand"))
  func `an independent validator accepts graph files and refuses broken ones`() throws {
    let program = try Program()
    try program.file(
      "news.txt", "Iran threatened Israel, “experts” said. Oman’s king fears Iran.\n")
    #expect(try program.run("extract", "news.txt", "-o", "good.json").status == 0)
    try program.file("schema.json", try program.run("schema").output)
    let good = try String(contentsOfFile: program.path("good.json"), encoding: .utf8)
    try program.file("bad.json", good.replacingOccurrences(of: "\"country\"", with: "\"planet\""))
    #expect(try validate("good.json", in: program.folder) == 0)
    #expect(try validate("bad.json", in: program.folder) == 1)
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: validator.path),
      "needs Python's jsonschema: make test installs it where Python is at hand"))
  func `an independent validator accepts difference files and refuses broken ones`() throws {
    let program = try Program()
    try program.graph("old.json", Program.old)
    try program.graph("new.json", Program.new)
    #expect(try program.run("diff", "old.json", "new.json", "-o", "good.json").status == 1)
    try program.file("schema.json", try program.run("schema", "difference").output)
    let good = try program.text("good.json")
    try program.file("bad.json", good.replacingOccurrences(of: "\"retyped\"", with: "\"odd\""))
    #expect(try validate("good.json", in: program.folder) == 0)
    #expect(try validate("bad.json", in: program.folder) == 1)
  }

  private func validate(_ name: String, in folder: URL) throws -> Int32 {
    let process = Process()
    process.executableURL = validator
    process.currentDirectoryURL = folder
    process.arguments = [
      "-c",
      """
      import json, jsonschema, sys
      schema = json.load(open("schema.json"))
      jsonschema.Draft202012Validator.check_schema(schema)
      graph = json.load(open(sys.argv[1]))
      sys.exit(0 if jsonschema.Draft202012Validator(schema).is_valid(graph) else 1)
      """, name,
    ]
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
