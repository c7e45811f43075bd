import ArgumentParser
import Extraction
import Foundation

/// The command line.
@main
struct EntenteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Reads a news article and draws who supports, threatens and fears whom.",
    discussion: """
      An article is plain text or Markdown; a graph is the JSON file that `extract` writes. \
      `-` stands for standard input or output.

      EXAMPLES:
        entente draw article.txt -o article.svg -o article.png
        entente extract article.txt -o article.json
        entente draw article.json --type supports --type threatens -o two.svg
        cat article.txt | entente extract - | entente draw - --format svg > article.svg
        entente diff article.v1.txt article.v2.txt

      EXIT STATUS: 0 done, 1 could not (a message says why), 64 wrong usage; of diff, patch, merge and \
      history 0 the same or done, 1 different or in conflict, 2 trouble.
      """,
    version: Extractor.generator,
    subcommands: [
      ExtractCommand.self, DrawCommand.self, DiffCommand.self, HistoryCommand.self,
      FigureCommand.self, MatrixCommand.self, ReportCommand.self, ExplainCommand.self,
      ClassifyCommand.self, EvaluateCommand.self, PatchCommand.self, MergeCommand.self,
      SchemaCommand.self, GitSetupCommand.self, GitDiffCommand.self, GitTextconvCommand.self,
    ])

  static func main() {
    // A reader that goes away shows as an error of the write, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      ExitStatus.exit(error, arguments: Array(CommandLine.arguments.dropFirst()))
    }
  }
}
