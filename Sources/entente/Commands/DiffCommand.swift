import ArgumentParser
import DifferenceReports
import GraphDiffing
import GraphDrawing

/// Tells what changed between two versions.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Tell which claims changed between two versions, and why.",
    discussion: """
      A version is a graph file, an article, an SVG that carries its graph, - for standard input, \
      or REV:PATH in a git repository.

      EXAMPLES:
        entente diff article.v1.txt article.v2.txt
        entente diff HEAD~1:article.txt article.txt --claims-only
        entente diff old.json new.json --format markdown
        entente diff old.json new.json -o changes.svg -o changes.json

      EXIT STATUS: 0 no difference, 1 a difference, 2 trouble.
      """)

  @Argument(help: "The old version.", completion: .file())
  var old: String

  @Argument(help: "The new version.", completion: .file())
  var new: String

  @Option(
    name: .shortAndLong, parsing: .singleValue,
    help: ArgumentHelp(
      "A file to write, its form by suffix: .txt, .md, .json, .html, .svg, .png; repeatable.",
      valueName: "file"),
    completion: .file())
  var output: [String] = []

  @Option(help: "The form of what goes to standard output.")
  var format: DifferenceFormat?

  @OptionGroup var options: DifferenceOptions
  @Option(
    help: "What a picture shows: overlay, pair (before beside after), before, or after.")
  var view = DifferenceView.overlay

  @OptionGroup(title: "Pictures") var drawing: DrawingChoices
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    for path in output where path != "-" && DifferenceFormat(suffixOf: path) == nil {
      throw ValidationError(
        "\(path): the suffix tells no form; use .txt, .md, .json, .html, .svg or .png")
    }
    if old == "-", new == "-" { throw ValidationError("only one version can be standard input") }
  }

  func run() throws {
    let pair = VersionPair(
      old: VersionInput(argument: old), new: VersionInput(argument: new),
      allowsEmpty: options.allowEmpty)
    let difference = try pair.difference(reading)
    let isSame = DifferenceReport(difference, claimsOnly: options.claimsOnly).isEmpty
    var paths = output.filter { $0 != "-" }
    let printsForm = format != nil || output.isEmpty || output.contains("-")
    if printsForm, !isSame, !reading.quiet { paths.append("-") }
    let formats = paths.map { DifferenceFormat(suffixOf: $0) ?? format ?? .text }
    let forms = DifferenceForms(
      difference: difference, options: options, view: view,
      drawing: try drawing.options(for: difference.new),
      theme: try drawing.look.loaded(quiet: reading.quiet))
    let contents = try drawing.limit(status: ExitStatus.trouble).run { try forms.bytes(formats) }
    for (path, bytes) in zip(paths, contents) { try OutputFile(path: path).write(bytes) }
    if !isSame { throw ExitStatus.different }
  }
}
