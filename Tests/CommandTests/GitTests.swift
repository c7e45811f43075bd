import Foundation
import GraphModel
import Testing

/// A git repository with a graph file in several commits.
private struct Repository {
  let program: Program

  init() throws {
    program = try Program()
    for arguments in [
      ["init", "-q", "-b", "main"], ["config", "user.name", "Tester"],
      ["config", "user.email", "tester@example.org"], ["config", "commit.gpgsign", "false"],
    ] { try git(arguments) }
    try program.graph("g.json", Program.old)
    try commit("Old")
  }

  @discardableResult func git(_ arguments: [String], status: Int32 = 0) throws -> String {
    let result = try program.run(
      list: ["-c", "core.pager=cat"] + arguments, program: URL(filePath: "/usr/bin/env"),
      before: ["git"])
    #expect(result.status == status, "git \(arguments): \(result.errors)")
    return result.text
  }

  func commit(_ message: String) throws {
    try git(["add", "-A"])
    try git(["commit", "-q", "-m", message])
  }

  /// Runs what `git-setup` prints.
  func setUp() throws {
    let path = try Program.executable().path
    let script = try program.run("git-setup", "*.json", "--program", path)
    #expect(script.status == 0)
    let result = try program.run(
      list: [], input: script.text, program: URL(filePath: "/bin/sh"), before: [])
    #expect(result.status == 0 && result.errors == "")
  }
}

@Suite(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/git")))
struct GitTests {
  @Test func `git-setup changes nothing by itself`() throws {
    let repository = try Repository()
    let before = try repository.program.files()
    let configuration = try repository.git(["config", "--list", "--local"])
    let result = try repository.program.run("git-setup")
    #expect(result.status == 0)
    #expect(result.text.contains("Output/*.json diff=entente merge=entente"))
    for key in ["diff.entente.textconv", "merge.entente.driver", "difftool.entente.cmd"] {
      #expect(result.text.contains(key))
    }
    #expect(try repository.program.files() == before)
    #expect(try repository.git(["config", "--list", "--local"]) == configuration)
  }

  @Test func `a version can be a file at a revision`() throws {
    let repository = try Repository()
    try repository.program.graph("g.json", Program.new)
    let result = try repository.program.run("diff", "HEAD:g.json", "g.json")
    #expect(result.status == 1)
    #expect(result.text.contains("~ Peru criticizes → threatens Chile  type changed"))
    try repository.commit("New")
    #expect(try repository.program.run("diff", "HEAD~1:g.json", "HEAD:g.json", "-q").status == 1)
    #expect(try repository.program.run("diff", "HEAD:g.json", "g.json", "-q").status == 0)
    let trouble = try repository.program.run("diff", "HEAD:none.json", "g.json")
    #expect(trouble.status == 2)
    #expect(trouble.errors.contains("HEAD:none.json: no such file, and git cannot resolve it"))
  }

  @Test func `git diff shows claims instead of JSON`() throws {
    let repository = try Repository()
    try repository.setUp()
    try repository.program.graph("g.json", Program.new)
    let text = try repository.git(["diff", "--", "g.json"])
    #expect(text.contains("\n-Peru criticizes Chile (asserted, present)\n"))
    #expect(text.contains("\n+Peru threatens Chile (asserted, present)\n"))
    #expect(!text.contains("\"start\""))
  }

  @Test func `textconv leaves other files as they are`() throws {
    let program = try Program()
    try program.file("package.json", "{\"name\": \"other\"}\n")
    #expect(try program.run("git-textconv", "package.json").text == "{\"name\": \"other\"}\n")
  }

  @Test func `git difftool tells what changed and why`() throws {
    let repository = try Repository()
    try repository.setUp()
    try repository.program.graph("g.json", Program.new)
    let text = try repository.git(["difftool", "-y", "-t", "entente", "--", "g.json"])
    #expect(text.contains("2 sentences edited, 2 claims changed"))
  }

  @Test func `git-diff takes what git passes, also for new and removed files`() throws {
    let repository = try Repository()
    try repository.setUp()
    try repository.git([
      "config", "diff.entente.command", "'\(try Program.executable().path)' git-diff",
    ])
    try repository.program.graph("g.json", Program.new)
    try repository.program.graph("added.json", Program.new)
    try repository.git(["add", "-A"])
    let text = try repository.git(["diff", "--cached"])
    #expect(text.contains("~ Peru criticizes → threatens Chile  type changed"))
    #expect(text.contains("+ Peru threatens Chile  relation added"))
    try repository.git(["rm", "-q", "-f", "g.json"])
    let removed = try repository.git(["diff", "--cached", "--no-renames"])
    #expect(removed.contains("relation removed"))
  }

  @Test func `git-diff tells a renamed file`() throws {
    let repository = try Repository()
    try repository.setUp()
    try repository.git([
      "config", "diff.entente.command", "'\(try Program.executable().path)' git-diff",
    ])
    try repository.git(["mv", "g.json", "renamed.json"])
    var said = Program.old
    said[1].status = .asserted
    try repository.program.graph("renamed.json", said)
    try repository.git(["add", "-A"])
    let text = try repository.git(["diff", "--cached", "-M30%"])
    #expect(text.contains("g.json → renamed.json"))
    #expect(text.contains("status changed"))
  }

  @Test(arguments: [
    [], ["one"], ["a", "b"], ["p", "none.json", "0", "0", "none.json", "0", "0"], ["--bogus"],
    ["--help-me", "x", "y"],
  ]) func `git-diff always ends with status 0`(_ arguments: [String]) throws {
    #expect(try Program().run(list: ["git-diff"] + arguments).status == 0)
  }

  @Test func `git merge merges claim by claim`() throws {
    let repository = try Repository()
    try repository.setUp()
    try repository.commit("Set up")
    var (ours, theirs) = (Program.old, Program.old)
    ours[0].type = .threatens
    theirs[0].type = .criticizes
    theirs[1].status = .asserted
    try repository.git(["checkout", "-q", "-b", "side"])
    try repository.program.graph("g.json", theirs)
    try repository.commit("Theirs")
    try repository.git(["checkout", "-q", "main"])
    try repository.program.graph("g.json", ours)
    try repository.commit("Ours")
    try repository.git(["merge", "-q", "-m", "Merge", "side"])
    let merged = try repository.program.text("g.json")
    #expect(merged.contains("\"threatens\"") && !merged.contains("hypothetical"))
    #expect(!merged.contains("criticizes") && !merged.contains("<<<<<<<"))
  }

  @Test func `git merge stops at a true conflict`() throws {
    let repository = try Repository()
    try repository.setUp()
    try repository.commit("Set up")
    var (ours, theirs) = (Program.old, Program.old)
    ours[0].type = .threatens
    theirs[0].type = .coerces
    try repository.git(["checkout", "-q", "-b", "side"])
    try repository.program.graph("g.json", theirs)
    try repository.commit("Theirs")
    try repository.git(["checkout", "-q", "main"])
    try repository.program.graph("g.json", ours)
    try repository.commit("Ours")
    try repository.git(["merge", "-q", "-m", "Merge", "side"], status: 1)
    #expect(try repository.git(["status", "--short"]).contains("UU g.json"))
    #expect(try repository.program.text("g.json").contains("<<<<<<< ours"))
  }

  @Test func `the history of a file follows its renaming`() throws {
    let repository = try Repository()
    try repository.git(["mv", "g.json", "later name.json"])
    try repository.commit("Rename")
    try repository.program.graph("later name.json", Program.new)
    try repository.commit("New")
    let result = try repository.program.run("history", "--git", "later name.json")
    #expect(result.status == 0)
    let row = result.text.split(separator: "\n").first { $0.hasPrefix("Peru threatens") }
    #expect(row?.contains("·   ·  +●") == true)
    let trouble = try repository.program.run("history", "--git", "none.json", "-o", "h.svg")
    #expect(trouble.status == 2)
    #expect(trouble.errors == "Error: none.json: git knows of no version of it\n")
  }
}
