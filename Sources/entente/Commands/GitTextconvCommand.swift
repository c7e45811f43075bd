import ArgumentParser
import DifferenceReports
import GraphFormats

/// Prints a graph file as git compares it.
struct GitTextconvCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "git-textconv",
    abstract: "Print a graph file a claim a line, for git's textconv; other files as they are.",
    discussion: """
      EXAMPLES:
        git config diff.entente.textconv "entente git-textconv"
      """)

  @Argument(help: "The file.", completion: .file())
  var file: String

  func run() throws {
    let input = InputFile(path: file)
    let bytes = try input.bytes()
    let graph = try? GraphFile.decode(bytes, file: input.name)
    let text = graph.map { Array(GraphListing($0).text.utf8) }
    try OutputFile(path: "-").write(text ?? bytes)
  }
}
