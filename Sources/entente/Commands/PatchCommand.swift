import ArgumentParser
import GraphFormats

/// Applies a difference file to the old graph.
struct PatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "patch",
    abstract: "Apply a difference in JSON to the old graph, which gives the new graph.",
    discussion: """
      EXAMPLES:
        entente diff old.json new.json -o difference.json
        entente patch old.json difference.json -o new.json

      EXIT STATUS: 0 done, 2 trouble.
      """)

  @Argument(help: "The old version: what diff was given.", completion: .file())
  var old: String

  @Argument(
    help: "The difference, as diff writes it to a .json file.",
    completion: .file(extensions: ["json"]))
  var difference: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write the new graph; standard output when left out.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var output = "-"

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if old == "-", difference == "-" {
      throw ValidationError("only one of the two can be standard input")
    }
  }

  func run() throws {
    let graph = try VersionInput(argument: old).graph(reading)
    let input = InputFile(path: difference)
    let patched = try DifferenceFile.apply(try input.bytes(), file: input.name, to: graph)
    try OutputFile(path: output).write(GraphFile.encode(patched))
  }
}
