import Foundation
import Testing

private let news = "Iran threatened Israel. China praised Iran on Monday. Oman condemned Iran.\n"

@Suite struct DrawCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.file("news.txt", news)
  }

  private func bytes(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: program.path(name)))
  }

  @Test func `an article is drawn in every format at once`() throws {
    let result = try program.run(
      "draw", "news.txt", "-o", "a.svg", "-o", "a.png", "-o", "a.dot", "-o", "a.json")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(String(decoding: try bytes("a.svg"), as: UTF8.self).hasPrefix("<svg"))
    #expect(try bytes("a.png").prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
    #expect(String(decoding: try bytes("a.dot"), as: UTF8.self).contains("digraph"))
    #expect(String(decoding: try bytes("a.json"), as: UTF8.self).contains("\"schemaVersion\": 1"))
  }

  @Test func `a saved graph is drawn as its article is`() throws {
    #expect(try program.run("draw", "news.txt", "-o", "a.svg", "-o", "a.json").status == 0)
    #expect(try program.run("draw", "a.json", "-o", "b.svg").status == 0)
    #expect(try bytes("a.svg") == bytes("b.svg"))
  }

  @Test func `a graph comes through a pipe`() throws {
    let graph = try program.run("extract", "news.txt").text
    let result = try program.run("draw", "-", "--format", "svg", input: graph)
    #expect(result.status == 0)
    #expect(result.text.contains("Israel"))
  }

  @Test func `only the wanted types are drawn`() throws {
    let result = try program.run(
      "draw", "news.txt", "--type", "threatens", "--no-legend", "--no-metadata")
    #expect(result.text.contains("threatens"))
    #expect(!result.text.contains("Oman"))
  }

  @Test func `a resolution of 192 gives twice the pixels`() throws {
    #expect(try program.run("draw", "news.txt", "-o", "1.png").status == 0)
    #expect(try program.run("draw", "news.txt", "-o", "2.png", "--dpi", "192").status == 0)
    let widths = try ["1.png", "2.png"].map { name in
      try bytes(name)[16..<20].reduce(0) { $0 << 8 + Int($1) }
    }
    #expect(abs(widths[1] - 2 * widths[0]) <= 2)
  }

  @Test func `pictures are the same bytes on every run`() throws {
    for name in ["1", "2"] {
      #expect(
        try program.run("draw", "news.txt", "-o", "\(name).svg", "-o", "\(name).png").status == 0)
    }
    #expect(try bytes("1.svg") == bytes("2.svg"))
    #expect(try bytes("1.png") == bytes("2.png"))
  }

  @Test func `ids of the picture begin with the given prefix`() throws {
    let svg = try program.run("draw", "news.txt", "--id-prefix", "fig1").text
    let ids = svg.matches(of: /\bid="([^"]*)"/).map(\.1)
    #expect(!ids.isEmpty)
    #expect(ids.allSatisfy { $0.hasPrefix("fig1") })
  }
}
