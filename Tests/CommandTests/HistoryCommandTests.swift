import Foundation
import Testing

@Suite struct HistoryCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.graph("1.json", Program.old)
    try program.graph("2.json", Program.new)
    try program.graph("3.json", Program.new + [Program.old[0]])
  }

  @Test func `the text shows what comes and goes`() throws {
    let result = try program.run("history", "1.json", "2.json", "3.json")
    #expect(result.status == 0)
    let rows = result.text.split(separator: "\n").prefix(7).map { line in
      line.split(separator: " ").joined(separator: " ")
    }
    #expect(
      rows == [
        "1 2 3", "Peru criticizes Chile ● -· +●", "Peru threatens Chile · +● ●",
        "Peru attacks Chile ○ ~● ●", "1 1.json", "2 2.json", "3 3.json",
      ])
  }

  @Test func `pictures are written by suffix`() throws {
    let result = try program.run(
      "history", "1.json", "2.json", "-o", "h.svg", "-o", "h.png", "-o", "h.txt")
    #expect(result.status == 0)
    #expect(result.text == "")
    #expect(try program.text("h.svg").contains("Peru threatens Chile: 2.json: asserted"))
    #expect(try program.text("h.txt").contains("+●"))
    let png = try Data(contentsOf: URL(filePath: program.path("h.png")))
    #expect(png.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func `only the wanted types are shown`() throws {
    let text = try program.run("history", "1.json", "2.json", "--type", "threatens").text
    #expect(text.contains("threatens") && !text.contains("attacks"))
  }
}
