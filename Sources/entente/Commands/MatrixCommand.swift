import ArgumentParser
import GraphDrawing

/// Draws a graph as a matrix.
struct MatrixCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix",
    abstract: "Draw a table of who acts on whom: rows act on columns.",
    discussion: """
      EXAMPLES:
        entente matrix article.txt -o matrix.svg -o matrix.png
        entente matrix article.json --status hypothetical --title auto -o plans.pdf
      """)

  @Argument(
    help: "An article (.txt, .md), a graph file (.json), or - for standard input.",
    completion: .file())
  var input: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; the suffix .svg, .png or .pdf tells the format; repeatable. SVG goes to "
        + "standard output when left out.",
      valueName: "file"),
    completion: .file(extensions: ["svg", "png", "pdf"]))
  var output: [String] = []

  @OptionGroup var drawing: DrawingChoices
  @OptionGroup var reading: ReadingOptions

  func validate() throws { _ = try formats() }

  func run() throws {
    let graph = try reading.graph(from: InputFile(path: input))
    let painter = try MatrixPainter(theme: drawing.look.loaded(quiet: reading.quiet))
    let options = try drawing.options(for: graph)
    drawing.noteFont(for: try formats(), quiet: reading.quiet)
    let files = try drawing.limit().run {
      try painter.paint(graph, as: formats(), options: options)
    }
    for (path, bytes) in zip(output.isEmpty ? ["-"] : output, files) {
      try OutputFile(path: path).write(bytes)
    }
  }

  private func formats() throws -> [PictureFormat] {
    try output.isEmpty
      ? [.svg]
      : output.map { path in
        if path == "-" { return .svg }
        guard let format = try OutputFormat(path: path).picture, format != .dot else {
          throw ValidationError("\(path): a matrix is written as .svg, .png or .pdf")
        }
        return format
      }
  }
}
