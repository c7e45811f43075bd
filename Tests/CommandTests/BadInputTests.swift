import Foundation
import Testing

@Suite struct BadInputTests {
  private let program: Program

  init() throws { program = try Program() }

  /// Runs `extract` on a file that cannot be read, and checks what every such run has in common.
  private func failure(_ path: String, _ command: String = "extract") throws -> String {
    let before = try program.files()
    let result = try program.run(command, path, "-o", "out.json")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(try program.files() == before)
    #expect(result.errors.hasPrefix("Error: \(path): "))
    return result.errors
  }

  @Test func `a missing file is named`() throws {
    #expect(try failure("nowhere.txt") == "Error: nowhere.txt: no such file\n")
  }

  @Test func `a directory is no article`() throws {
    let url = program.folder.appending(path: "folder")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    #expect(try failure("folder") == "Error: folder: is a directory\n")
  }

  @Test(arguments: ["", " \n\n", "\u{FEFF}"]) func `an empty article is refused`(_ text: String)
    throws
  {
    try program.file("empty.txt", text)
    #expect(try failure("empty.txt").contains("empty"))
  }

  @Test func `a binary file is refused`() throws {
    try program.file("binary.txt", Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 1]))
    _ = try failure("binary.txt")
  }

  @Test func `invalid UTF-8 is told with its place`() throws {
    try program.file("latin.txt", Data("Caf".utf8) + [0xE9] + Data(" in Iran.".utf8))
    #expect(try failure("latin.txt").contains("3"))
  }

  @Test func `fifty megabytes are refused, not read for ever`() throws {
    try program.file("large.txt", Data(repeating: UInt8(ascii: "a"), count: 50_000_000))
    _ = try failure("large.txt")
  }

  @Test func `a graph of another schema version is refused`() throws {
    try program.file("g.json", #"{"schemaVersion": 9}"#)
    #expect(
      try failure("g.json", "draw")
        == "Error: g.json: schemaVersion: version 9; this program reads version 1\n")
  }

  @Test func `a graph with a dangling id is refused`() throws {
    try program.file(
      "g.json",
      """
      {"schemaVersion": 1, "generator": "x", "article": {"title": "", "source": "", "sentences": []},
       "actors": [{"id": "IRN", "name": "Iran", "kind": "country", "mentions": []}],
       "relations": [{"source": "IRN", "target": "ISR", "type": "threatens", "status": "asserted",
                      "confidence": 1, "evidence": []}]}
      """)
    #expect(try failure("g.json", "draw").contains("\"ISR\", which is not listed"))
  }

  @Test func `an output in a folder that is not there is named`() throws {
    try program.file("news.txt", "Iran threatened Israel.\n")
    let result = try program.run("extract", "news.txt", "-o", "missing/g.json")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Error: missing/g.json: cannot be written: "))
  }

  @Test func `an output that is a directory is named`() throws {
    try program.file("news.txt", "Iran threatened Israel.\n")
    let url = program.folder.appending(path: "g.json")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let result = try program.run("extract", "news.txt", "-o", "g.json")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("Error: g.json: cannot be written: "))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is a failure`() throws {
    try program.file("news.txt", "Iran threatened Israel.\n")
    let standard = try program.run("extract", "news.txt", output: "/dev/full")
    #expect(standard.status == 1)
    #expect(standard.errors.contains("standard output: cannot be written: No space left"))
    let named = try program.run("extract", "news.txt", "-o", "/dev/full")
    #expect(named.status == 1)
    #expect(named.errors.contains("/dev/full: cannot be written: No space left"))
  }

  @Test func `a closed pipe is a failure and no crash`() throws {
    try program.file("news.txt", "Iran threatened Israel.\n")
    let result = try program.runToClosedPipe("extract", "news.txt")
    #expect(result.status == 1)
    #expect(result.errors.contains("standard output: cannot be written: Broken pipe"))
  }

  @Test func `a symbolic link stays one when its file is replaced`() throws {
    try program.file("news.txt", "Iran threatened Israel.\n")
    try program.file("real.json", "old")
    try FileManager.default.createSymbolicLink(
      atPath: program.path("link.json"), withDestinationPath: "real.json")
    #expect(try program.run("extract", "news.txt", "-o", "link.json").status == 0)
    let text = try String(contentsOfFile: program.path("real.json"), encoding: .utf8)
    #expect(text.hasPrefix("{\n  \"schemaVersion\": 1"))
    let link = try FileManager.default.destinationOfSymbolicLink(atPath: program.path("link.json"))
    #expect(link == "real.json")
  }
}
