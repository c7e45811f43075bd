public import DataFiles

/// The JSON Schema of the graph file.
public enum GraphSchema {
  /// The schema's text (JSON Schema 2020-12).
  ///
  /// - Throws: `DataError` when the resource is missing.
  public static func text() throws(DataError) -> String {
    try DataFile("graph.schema.json", module: "GraphFormats").text()
  }
}
