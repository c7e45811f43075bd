import ArgumentParser
import Extraction
import GraphFormats

/// Tells why an article's graph is as it is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show each sentence with its mentions and the decision on every pair.",
    discussion: """
      For each ordered pair of actors of a sentence: the relation decided on, its score, and the runner-up. \
      Sentences with fewer than two actors are never judged; --all shows them too.

      EXAMPLES:
        entente explain article.txt
        entente explain article.txt --format json > why.json
      """)

  /// How to print.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
  }

  @Argument(help: "The article, or - for standard input.", completion: .file())
  var article: String

  @Option(help: "How to print: text or json.")
  var format: Format = .text

  @Flag(help: "Show sentences that were not judged too.")
  var all = false

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    let input = InputFile(path: article)
    let article = try reading.article(from: input)
    let extractor = try reading.extractor()
    let explanations = extractor.explanations(of: article).filter { all || !$0.candidates.isEmpty }
    let text = ExplanationText(article: article, threshold: extractor.threshold)
    let output =
      switch format {
      case .text: explanations.map { text.lines($0) + "\n" }.joined(separator: "\n")
      case .json: JSONValue.array(explanations.map(text.value)).formatted()
      }
    try OutputFile(path: "-").write(Array(output.utf8))
  }
}
