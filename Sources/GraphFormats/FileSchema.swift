public import DataFiles

/// The JSON Schemas of the files that this program writes.
public enum FileSchema: String, CaseIterable, Hashable, Sendable {
  /// The schema of the graph file.
  case graph
  /// The schema of the difference file.
  case difference

  /// The schema's text (JSON Schema 2020-12).
  ///
  /// - Throws: `DataError` when the resource is missing.
  public func text() throws(DataError) -> String {
    try DataFile("\(rawValue).schema.json", module: "GraphFormats").text()
  }
}
