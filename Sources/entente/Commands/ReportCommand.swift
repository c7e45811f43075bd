import ArgumentParser
import GraphDrawing
import GraphModel
import GraphReports

/// Writes a web page on an article.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a web page with picture, matrix, table and marked article.",
    discussion: """
      The page is one file that loads nothing. Several inputs are versions of one story, oldest first: \
      the page shows the last one, and what changed from each to the next.

      EXAMPLES:
        entente report article.txt -o report.html
        entente report article.v1.txt article.v2.txt article.v3.txt -o report.html
        entente report article.json --type threatens --type attacks > conflict.html
      """)

  @Argument(
    help: "Articles (.txt, .md) or graph files (.json), or - for standard input.",
    completion: .file())
  var inputs: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write the page; standard output when left out.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output = "-"

  @OptionGroup var drawing: DrawingChoices
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if inputs.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("only one input can be standard input")
    }
  }

  func run() throws {
    var graphs = try inputs.map { try reading.graph(from: InputFile(path: $0)) }
    let graph = graphs.removeLast()
    let page = try ReportPage(
      of: graph, earlier: graphs, options: drawing.options(for: graph),
      theme: drawing.look.loaded(otherwise: .auto, quiet: reading.quiet))
    let text = try drawing.limit().run { try page.html() }
    try OutputFile(path: output).write(Array(text.utf8))
  }
}
