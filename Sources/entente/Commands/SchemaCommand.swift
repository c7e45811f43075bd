import ArgumentParser
import GraphFormats

/// Prints the JSON Schema of the graph file.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of the graph file.",
    discussion: """
      EXAMPLES:
        entente schema > graph.schema.json
        check-jsonschema --schemafile graph.schema.json article.json
      """)

  func run() throws {
    try OutputFile(path: "-").write(Array(try GraphSchema.text().utf8))
  }
}
