import ArgumentParser
import Extraction
import GraphFormats
import GraphModel

/// Writes the graph of an article.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read an article and write its graph of actors and relations as JSON.",
    discussion: """
      EXAMPLES:
        entente extract article.txt
        entente extract article.md -o article.json
        entente extract article.txt --actors my-actors.yaml --no-text -o article.json
        entente extract article.txt --corrections right.yaml --status asserted -o article.json

      \(CorrectionOptions.discussion)
      """)

  @Argument(
    help: "The article: plain text, Markdown (.md), or - for standard input.",
    completion: .file())
  var article: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write the graph; standard output when left out.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var output = "-"

  @Flag(help: "Leave the article's text out of the graph file.")
  var noText = false

  @Option(
    name: .customLong("status"),
    help: ArgumentHelp(
      "Keep only relations of this status: asserted, hypothetical or denied; repeatable.",
      valueName: "status"))
  var statuses: [RelationStatus] = []

  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    var graph = try reading.graph(from: InputFile(path: article))
    let coverage = Coverage(of: graph)
    graph = try corrections.applied(to: graph, quiet: reading.quiet)
    if !statuses.isEmpty {
      graph = graph.filteringRelations { statuses.contains($0.status) }
    }
    if noText { graph.article.text = nil }
    try OutputFile(path: output).write(GraphFile.encode(graph))
    // A reading without relations has noted as much already.
    if coverage.relations > 0 { reading.note(coverage, of: graph.article) }
  }
}
