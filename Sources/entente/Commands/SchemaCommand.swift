public import ArgumentParser
public import GraphFormats

/// Prints the JSON Schema of a file that this program writes.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the graph file, or of the difference file.",
    discussion: """
      EXAMPLES:
        entente schema > graph.schema.json
        check-jsonschema --schemafile graph.schema.json article.json
        entente schema difference > difference.schema.json
      """)

  @Argument(help: "The file: graph or difference.")
  var file = FileSchema.graph

  func run() throws {
    try OutputFile(path: "-").write(Array(try file.text().utf8))
  }
}

extension FileSchema: ExpressibleByArgument {}
