import ArgumentParser
import GraphDrawing
import GraphModel
import GraphReports

/// Draws a graph with numbers, and lists the evidence under the same numbers.
struct FigureCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figure",
    abstract: "Draw a numbered picture and list the evidence of each number.",
    discussion: """
      The list is a fragment for your report, and the text equivalent of the picture. HTML holds the \
      picture in line; Markdown and LaTeX refer to a picture among the outputs: .svg, .pdf or .png.

      EXAMPLES:
        entente figure article.txt -o figure.svg -o figure.md
        entente figure article.json -o figure.pdf -o figure.tex
        entente figure article.txt -o figure.html --title "Who threatens whom" --id-prefix fig1
      """)

  @Argument(
    help: "An article (.txt, .md), a graph file (.json), or - for standard input.",
    completion: .file())
  var input: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; .svg, .png or .pdf for the picture, .md, .html or .tex for the list; "
        + "repeatable. The list as Markdown goes to standard output when left out.",
      valueName: "file"),
    completion: .file(extensions: ["svg", "png", "pdf", "md", "html", "tex"]))
  var output: [String] = []

  @OptionGroup var drawing: DrawingChoices
  @OptionGroup var reading: ReadingOptions

  func validate() throws { _ = try files() }

  func run() throws {
    let graph = try reading.graph(from: InputFile(path: input))
    let options = try numbered(drawing.options(for: graph))
    let theme = try drawing.look.loaded(quiet: reading.quiet)
    drawing.noteFont(for: try pictureFiles().compactMap(\.picture), quiet: reading.quiet)
    let figure = try drawing.limit().run {
      try NumberedFigure(graph, options: options, theme: theme, pictures: pictureFiles())
    }
    for file in try files() { try OutputFile(path: file.path).write(figure.bytes(of: file)) }
  }

  private func numbered(_ options: DrawingOptions) -> DrawingOptions {
    var options = options
    options.numbersRelations = true
    return options
  }

  private func files() throws -> [FigureFile] {
    try output.isEmpty
      ? [FigureFile(path: "-", form: .list(.markdown))] : output.map(FigureFile.init(path:))
  }

  private func pictureFiles() throws -> [FigureFile] { try files().filter { $0.picture != nil } }
}
