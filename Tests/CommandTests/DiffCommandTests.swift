import Foundation
import GraphModel
import Testing

@Suite struct DiffCommandTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.graph("old.json", Program.old)
    try program.graph("new.json", Program.new)
  }

  @Test func `equal graphs give no output and status 0`() throws {
    try program.file("copy.json", try program.graph("old.json", Program.old))
    let result = try program.run("diff", "old.json", "copy.json")
    #expect(result.status == 0)
    #expect(result.text == "" && result.errors == "")
  }

  @Test func `a difference is told with its reasons and status 1`() throws {
    let result = try program.run("diff", "old.json", "new.json")
    #expect(result.status == 1)
    #expect(result.errors == "")
    #expect(
      result.text == """
        old.json → new.json
        2 sentences edited, 2 claims changed

        Claims
        ~ Peru criticizes → threatens Chile  type changed
            sentence reworded: Peru [-accused-] {+threatened+} Chile [-of-] {+over a+} theft.
        ~ Peru attacks Chile: hypothetical → asserted  status changed
            sentence reworded: Peru [-might attack-] {+attacked+} Chile.

        """)
  }

  @Test func `quiet prints nothing and keeps the status`() throws {
    let result = try program.run("diff", "old.json", "new.json", "-q")
    #expect(result.status == 1)
    #expect(result.text == "")
  }

  @Test func `claims only passes over sentences`() throws {
    try program.graph(
      "reworded.json",
      [Said(sentence: "Peru accused Chile of a theft.", type: .criticizes), Program.old[1]])
    #expect(try program.run("diff", "old.json", "reworded.json").status == 1)
    let result = try program.run("diff", "old.json", "reworded.json", "--claims-only")
    #expect(result.status == 0)
    #expect(result.text == "")
  }

  @Test func `moving a paragraph of an article changes no claim, negating a sentence one`() throws {
    let paragraphs = [
      "Chile accused Peru on Monday of shelling a village on its border.",
      "\"It will pay for this,\" the Chilean president said.",
      "Brazil has sent food and medicine to Chile.",
      "The president of Bolivia met the president of Argentina in Salta.",
    ]
    try program.file("v1.txt", Data(paragraphs.joined(separator: "\n\n").utf8))
    let moved = [paragraphs[3]] + paragraphs[..<3]
    try program.file("moved.txt", Data(moved.joined(separator: "\n\n").utf8))
    let move = try program.run("diff", "v1.txt", "moved.txt", "--claims-only")
    #expect(move.status == 0)
    #expect(move.text == "")
    let negated = paragraphs[..<2] + ["Brazil has sent no food to Chile."] + paragraphs[3...]
    try program.file("negated.txt", Data(negated.joined(separator: "\n\n").utf8))
    let edit = try program.run("diff", "v1.txt", "negated.txt", "--claims-only")
    #expect(edit.status == 1)
    #expect(edit.text.contains("Brazil"))
  }

  @Test func `colour is off in a pipe, on when asked for`() throws {
    #expect(!(try program.run("diff", "old.json", "new.json").text.contains("\u{1B}[")))
    let colored = try program.run("diff", "old.json", "new.json", "--color", "always").text
    #expect(colored.contains("\u{1B}[33m"))
  }

  @Test func `every form is written at once`() throws {
    let names = ["d.txt", "d.md", "d.json", "d.html", "d.svg", "d.png"]
    let arguments = ["diff", "old.json", "new.json"] + names.flatMap { ["-o", $0] }
    let result = try program.run(list: arguments)
    #expect(result.status == 1)
    #expect(result.text == "")
    #expect(try program.text("d.txt").hasPrefix("old.json → new.json"))
    #expect(try program.text("d.md").hasPrefix("### old.json → new.json"))
    #expect(try program.text("d.json").contains("\"change\": \"retyped\""))
    #expect(try program.text("d.html").contains("<figure>\n<svg "))
    #expect(try program.text("d.svg").contains(">~ criticizes →<"))
    let png = try Data(contentsOf: URL(filePath: program.path("d.png")))
    #expect(png.prefix(4) == Data([0x89, 0x50, 0x4E, 0x47]))
  }

  @Test func `files are written for equal graphs too`() throws {
    try program.file("copy.json", try program.graph("old.json", Program.old))
    let result = try program.run("diff", "old.json", "copy.json", "-o", "d.svg", "-o", "d.json")
    #expect(result.status == 0)
    #expect(try program.text("d.svg").contains("unchanged"))
    #expect(try program.run("patch", "old.json", "d.json").text == program.text("copy.json"))
  }

  @Test func `the same difference is the same bytes`() throws {
    for format in ["text", "markdown", "json", "html", "svg", "png"] {
      let runs = try (0..<2).map { _ in
        try program.run("diff", "old.json", "new.json", "--format", format).output
      }
      #expect(runs[0] == runs[1] && !runs[0].isEmpty, "\(format)")
    }
  }

  @Test func `a version can be a picture that carries its graph`() throws {
    #expect(try program.run("draw", "old.json", "-o", "old.svg").status == 0)
    #expect(try program.run("diff", "old.json", "old.svg").status == 0)
    #expect(try program.run("diff", "old.svg", "new.json", "-q").status == 1)
    #expect(try program.run("extract", "old.svg").text == program.text("old.json"))
    #expect(try program.run("draw", "old.json", "-o", "bare.svg", "--no-metadata").status == 0)
    let result = try program.run("diff", "bare.svg", "new.json")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Error: bare.svg: carries no graph"))
  }

  @Test func `one version can come from standard input`() throws {
    let result = try program.run("diff", "-", "new.json", "-q", input: program.text("old.json"))
    #expect(result.status == 1)
  }

  @Test func `a patched old graph is the new graph, byte for byte`() throws {
    #expect(try program.run("diff", "old.json", "new.json", "-o", "d.json").status == 1)
    #expect(try program.run("patch", "old.json", "d.json", "-o", "patched.json").status == 0)
    #expect(try program.text("patched.json") == program.text("new.json"))
  }
}

@Suite struct ComparisonTroubleTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program.graph("old.json", Program.old)
    try program.graph("new.json", Program.new)
  }

  /// Runs a command that must fail with status 2, write nothing and say why.
  private func trouble(_ arguments: String...) throws -> String {
    let before = try program.files()
    let result = try program.run(list: arguments)
    #expect(result.status == 2)
    #expect(result.text == "")
    #expect(try program.files() == before)
    return result.errors
  }

  @Test func `a missing side is named`() throws {
    #expect(
      try trouble("diff", "old.json", "none.json", "-o", "d.json")
        == "Error: none.json: no such file\n")
  }

  @Test func `another schema version is named`() throws {
    try program.file("other.json", #"{"schemaVersion": 2}"#)
    #expect(
      try trouble("diff", "old.json", "other.json", "-o", "d.svg")
        == "Error: other.json: schemaVersion: version 2; this program reads version 1\n")
  }

  @Test func `the same file twice is a mistake`() throws {
    let message = "Error: old.json: is given twice: name two versions\n"
    #expect(try trouble("diff", "old.json", "./old.json", "-o", "d.md").contains("given twice"))
    #expect(try trouble("diff", "old.json", "old.json") == message)
  }

  @Test func `an empty graph is a mistake, unless it is meant`() throws {
    try program.file(
      "empty.json",
      """
      {"schemaVersion": 1, "generator": "x",
       "article": {"title": "", "source": "empty.json", "language": "en", "sentences": []},
       "actors": [], "relations": []}
      """)
    let message = try trouble("diff", "old.json", "empty.json", "-o", "d.json")
    #expect(message.hasPrefix("Error: empty.json: holds no actor"))
    let result = try program.run("diff", "old.json", "empty.json", "--allow-empty")
    #expect(result.status == 1)
    #expect(result.text.contains("relation removed"))
  }

  @Test func `a revision that git does not know is named`() throws {
    let message = try trouble("diff", "HEAD~99:old.json", "new.json", "-o", "d.json")
    #expect(message.hasPrefix("Error: HEAD~99:old.json: no such file, and git cannot resolve it"))
  }

  @Test(arguments: [
    ["diff"], ["diff", "old.json"], ["diff", "old.json", "new.json", "--format", "film"],
    ["diff", "old.json", "new.json", "-o", "d.film"], ["diff", "-", "-"], ["diff", "--bogus"],
    ["patch", "old.json"], ["merge", "old.json"], ["history", "old.json"], ["history"],
    ["history", "old.json", "new.json", "--git", "old.json"],
  ]) func `wrong usage is trouble too`(_ arguments: [String]) throws {
    let result = try program.run(list: arguments)
    #expect(result.status == 2)
    #expect(result.text == "")
    #expect(result.errors.hasPrefix("Error: "))
  }

  @Test func `help is no trouble`() throws {
    let result = try program.run("diff", "--help")
    #expect(result.status == 0)
    #expect(result.text.contains("EXAMPLES:"))
  }

  @Test func `an output that cannot be written is trouble`() throws {
    let result = try program.run("diff", "old.json", "new.json", "-o", "none/d.json")
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("Error: none/d.json: cannot be written"))
  }

  @Test func `a patch of another graph is refused`() throws {
    #expect(try program.run("diff", "old.json", "new.json", "-o", "d.json").status == 1)
    let message = try trouble("patch", "new.json", "d.json", "-o", "p.json")
    #expect(
      message == "Error: d.json: patch.base: was made from another graph than the one given\n")
    #expect(try trouble("patch", "old.json", "new.json").contains("\"patch\" is missing"))
  }
}
