import Foundation
import Testing

private let news = "Iran threatened Israel. China praised Iran on Monday. Oman condemned Iran.\n"

@Suite struct ReportCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.file("news.txt", news)
    try program.file("old.txt", "Iran criticized Israel. China praised Iran on Monday.\n")
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: program.path(name))), as: UTF8.self)
  }

  @Test func `an article and its earlier version become one page`() throws {
    let result = try program.run("report", "old.txt", "news.txt", "-o", "a.html")
    #expect(result.status == 0)
    #expect(result.errors == "")
    let page = try text("a.html")
    #expect(page.hasPrefix("<!DOCTYPE html>"))
    #expect(page.contains("What changed"))
  }

  @Test func `the list refers to the picture that is written beside it`() throws {
    let result = try program.run(
      "figure", "news.txt", "-o", "f.svg", "-o", "f.pdf", "-o", "f.md", "-o", "f.tex", "-o",
      "f.html")
    #expect(result.status == 0)
    #expect(try text("f.md").hasPrefix("!["))
    #expect(try text("f.md").contains("](<f.svg>)"))
    #expect(try text("f.tex").contains("{f.pdf}"))
    #expect(try text("f.html").contains("<svg"))
    #expect(try text("f.svg").contains(">1 "))
  }

  @Test func `a matrix is drawn in each format`() throws {
    let result = try program.run("matrix", "news.txt", "-o", "m.svg", "-o", "m.png", "-o", "m.pdf")
    #expect(result.status == 0)
    #expect(try text("m.svg").contains("matrix of relations"))
    #expect(try program.run("matrix", "news.txt", "-o", "m.dot").status == 64)
  }

  @Test func `a PDF is the same bytes on every run and its text is text`() throws {
    #expect(try program.run("draw", "news.txt", "-o", "1.pdf").status == 0)
    Thread.sleep(forTimeInterval: 1.1)
    #expect(try program.run("draw", "news.txt", "-o", "2.pdf").status == 0)
    let files = try ["1.pdf", "2.pdf"].map { try Data(contentsOf: URL(filePath: program.path($0))) }
    #expect(files[0] == files[1])
    #expect(files[0].range(of: Data("CreationDate (19700101000000Z)".utf8)) != nil)
    #expect(files[0].range(of: Data("/FontFile".utf8)) != nil)
  }

  @Test func `an unknown suffix is refused before anything is read`() throws {
    let result = try program.run("figure", "nothing.txt", "-o", "a.doc")
    #expect(result.status == 64)
    #expect(result.errors.contains("a.doc"))
  }
}
