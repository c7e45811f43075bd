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

      EXIT STATUS: 0 done, 1 could not (a message says why), 64 wrong usage.
      """,
    version: Extractor.generator,
    subcommands: [
      ExtractCommand.self, DrawCommand.self, FigureCommand.self, MatrixCommand.self,
      ReportCommand.self, ExplainCommand.self, ClassifyCommand.self, EvaluateCommand.self,
      SchemaCommand.self,
    ])

  static func main() {
    // A reader that goes away shows as an error of the write, not as a signal.
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}
