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
      Sentences are read alone, and then with the sentence before or the speaker whom they quote; of the \
      latter the text form shows only what was found. Sentences with fewer than two actors are not judged \
      alone; --all shows them too.

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
    let explanations = extractor.explanations(of: article).filter { all || isTelling($0) }
    let text = ExplanationText(article: article)
    let output =
      switch format {
      case .text: explanations.map { text.lines($0) + "\n" }.joined(separator: "\n")
      case .json: JSONValue.array(explanations.map(text.value)).formatted()
      }
    try OutputFile(path: "-").write(Array(output.utf8))
  }

  /// Whether an explanation has something to show in the form asked for.
  private func isTelling(_ explanation: SentenceExplanation) -> Bool {
    format == .json || explanation.context == .alone
      ? !explanation.candidates.isEmpty : !explanation.related.isEmpty
  }
}
