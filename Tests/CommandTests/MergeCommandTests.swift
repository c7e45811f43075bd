import GraphModel
import Testing

@Suite struct MergeCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.graph("base.json", Program.old)
  }

  @Test func `changes of different claims merge`() throws {
    var (ours, theirs) = (Program.old, Program.old)
    ours[0].type = .threatens
    theirs[1].status = .asserted
    try program.graph("ours.json", ours)
    try program.graph("theirs.json", theirs)
    let result = try program.run(
      "merge", "base.json", "ours.json", "theirs.json", "-o", "ours.json")
    #expect(result.status == 0)
    #expect(result.errors == "")
    let merged = try program.text("ours.json")
    #expect(merged.contains("\"threatens\"") && !merged.contains("hypothetical"))
  }

  @Test func `a conflict is listed, marked, and can be settled`() throws {
    var (ours, theirs) = (Program.old, Program.old)
    ours[0].type = .threatens
    theirs[0].type = .coerces
    try program.graph("ours.json", ours)
    try program.graph("theirs.json", theirs)
    let merge = ["merge", "base.json", "ours.json", "theirs.json"]
    let result = try program.run(list: merge + ["-o", "merged.json"])
    #expect(result.status == 1)
    #expect(
      result.errors == """
        entente: conflict: Peru criticizes Chile (asserted): \
        ours: Peru threatens Chile (asserted), present; \
        theirs: Peru coerces Chile (asserted), present

        """)
    #expect(try program.text("merged.json").contains("<<<<<<< ours"))
    let refused = try program.run("draw", "merged.json", "-o", "m.svg")
    #expect(refused.errors.contains("holds conflict markers"))
    let settled = try program.run(list: merge + ["--favor", "theirs"])
    #expect(settled.status == 0)
    #expect(settled.text.contains("\"coerces\"") && !settled.text.contains("<<<<<<<"))
  }

  @Test func `no common ancestor is an empty file`() throws {
    try program.file("nothing.json", "")
    let result = try program.run("merge", "nothing.json", "base.json", "base.json")
    #expect(result.status == 0)
    #expect(try result.text == program.text("base.json"))
  }

  @Test func `what is no graph file is trouble`() throws {
    try program.file("news.txt", "Peru accused Chile.")
    let result = try program.run("merge", "base.json", "base.json", "news.txt")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Error: news.txt: is not JSON"))
  }
}
