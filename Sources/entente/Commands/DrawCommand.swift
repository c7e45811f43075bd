import ArgumentParser
import GraphDrawing
import GraphFormats
import GraphModel

/// Draws an article's graph, or a saved one.
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw who supports, threatens and fears whom.",
    discussion: """
      The input is an article, a graph file (.json) that `extract` wrote, or an SVG that `draw` wrote. All files are made from one \
      layout. Without -o the picture goes to standard output, as --format says.

      EXAMPLES:
        entente draw article.txt -o article.svg -o article.png -o article.json
        entente draw article.json -o wide.svg --direction LR --title "The crisis"
        entente draw article.json --type threatens --type attacks --min-evidence 2 -o conflict.png
        entente draw article.json --focus Iran,CHN --only conflict -o iran.svg
        entente draw article.json --theme auto --size prominence --cluster affiliation -o who.svg
        entente draw article.txt --status asserted --status denied --format svg > article.svg
        entente draw article.txt --corrections right.yaml --according-to Rubio -o rubio.svg

      \(CorrectionOptions.discussion)
      """)

  @Argument(
    help: "An article (.txt, .md), a graph file (.json), an SVG, or - for standard input.",
    completion: .file())
  var input: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write; the suffix .svg, .png, .pdf, .dot or .json tells the format; repeatable.",
      valueName: "file"),
    completion: .file(extensions: ["svg", "png", "pdf", "dot", "json"]))
  var output: [String] = []

  @Option(help: "The format of standard output: svg, png, pdf, dot or json.")
  var format: OutputFormat = .svg

  @Flag(
    inversion: .prefixedNo,
    help: "Let SVG files carry their graph, so that they can be drawn again and compared.")
  var metadata = true

  @OptionGroup var drawing: DrawingChoices
  @OptionGroup var corrections: CorrectionOptions
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    for path in output where path != "-" { _ = try OutputFormat(path: path) }
  }

  func run() throws {
    let graph = try corrections.applied(
      to: reading.graph(from: InputFile(path: input)), quiet: reading.quiet)
    let outputs = try (output.isEmpty ? ["-"] : output).map { path in
      (file: OutputFile(path: path), format: path == "-" ? format : try OutputFormat(path: path))
    }
    let pictures = try pictures(of: graph, as: outputs.compactMap(\.format.picture))
    for output in outputs {
      let picture = output.format.picture.flatMap { pictures[$0] }
      try output.file.write(picture ?? GraphFile.encode(graph))
    }
  }

  private func pictures(
    of graph: ActorGraph, as formats: [PictureFormat]
  ) throws -> [PictureFormat: [UInt8]] {
    if formats.isEmpty { return [:] }
    let painter = GraphPainter(theme: try drawing.look.loaded(quiet: reading.quiet))
    let options = try drawing.options(for: graph)
    drawing.noteFont(for: formats, quiet: reading.quiet)
    let files = try drawing.limit().run {
      try painter.paint(graph, as: formats, options: options)
    }
    var pictures = Dictionary(zip(formats, files)) { a, _ in a }
    if metadata { pictures[.svg] = pictures[.svg].map { SVGMetadata.embed(graph, in: $0) } }
    return pictures
  }
}
