import ArgumentParser
import DifferenceReports
import GraphDiffing
import GraphDrawing
import GraphModel

/// Shows which relation each of several versions has.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Show which relations come and go through the versions of an article.",
    discussion: """
      The versions are given oldest first, each as diff takes them, or come from the git history of \
      one file.

      EXAMPLES:
        entente history article.v1.txt article.v2.txt article.v3.txt
        entente history --git article.txt -o history.svg
        entente history *.json --type threatens --format svg > threats.svg

      EXIT STATUS: 0 done, 2 trouble.
      """)

  @Argument(help: "The versions, oldest first.", completion: .file())
  var versions: [String] = []

  @Option(
    help: ArgumentHelp("A file whose versions in git are shown.", valueName: "path"),
    completion: .file())
  var git: String?

  @Option(
    name: .shortAndLong, parsing: .singleValue,
    help: ArgumentHelp(
      "A file to write, its form by suffix: .txt, .svg, .png; repeatable.", valueName: "file"),
    completion: .file(extensions: ["txt", "svg", "png"]))
  var output: [String] = []

  @Option(help: "The form of what goes to standard output: text, svg or png.")
  var format: TimelineFormat?

  @Option(help: "When to colour text: auto, always or never.")
  var color = ColorChoice.auto

  @OptionGroup(title: "Pictures") var drawing: DrawingChoices
  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    for path in output where path != "-" && TimelineFormat(suffixOf: path) == nil {
      throw ValidationError("\(path): the suffix tells no form; use .txt, .svg or .png")
    }
    if git != nil, !versions.isEmpty { throw ValidationError("give versions, or --git, not both") }
    if git == nil, versions.count < 2 {
      throw ValidationError("name two or more versions, or a file with --git")
    }
    if versions.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("only one version can be standard input")
    }
  }

  func run() throws {
    let versions = try readVersions()
    let graphs = versions.map { ($0.label, $0.read.graph) }
    let readings = zip(versions, versions.dropFirst()).map {
      $1.read.difference(since: $0.read).readings
    }
    let timeline = GraphTimeline(
      graphs, readings: readings, types: drawing.types.isEmpty ? nil : Set(drawing.types))
    var paths = output.filter { $0 != "-" }
    if format != nil || output.isEmpty || output.contains("-") { paths.append("-") }
    let formats = paths.map { TimelineFormat(suffixOf: $0) ?? format ?? .text }
    let pictures = formats.compactMap(\.picture)
    var options =
      try versions.last.map { try drawing.options(for: $0.read.graph) } ?? DrawingOptions()
    drawing.noteFont(for: pictures, quiet: reading.quiet)
    if drawing.title == nil { options.title = versions.last?.read.graph.article.title }
    var drawn =
      pictures.isEmpty
      ? []
      : try TimelinePainter(theme: drawing.look.loaded(quiet: reading.quiet)).paint(
        timeline, as: pictures, options: options)
    let text = TimelineReport(timeline).terminalText(color: color.isOn && output.isEmpty)
    let contents = formats.map { $0 == .text ? Array(text.utf8) : drawn.removeFirst() }
    for (path, bytes) in zip(paths, contents) { try OutputFile(path: path).write(bytes) }
  }

  private func readVersions() throws -> [(label: String, read: ReadVersion)] {
    if let git {
      return try GitHistory(path: git).versions().map { version in
        (version.commit, try VersionInput(argument: version.revision).version(reading))
      }
    }
    return try versions.map { ($0, try VersionInput(argument: $0).version(reading)) }
  }
}

/// A form of a timeline.
enum TimelineFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case svg
  case png

  /// The format that a file's suffix names, if any.
  init?(suffixOf path: String) {
    switch DifferenceFormat(suffixOf: path) {
    case .text: self = .text
    case .svg: self = .svg
    case .png: self = .png
    default: return nil
    }
  }

  /// The same as a kind of picture; nil for text.
  var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }
}
