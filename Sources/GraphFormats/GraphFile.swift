public import GraphModel

/// The graph file: JSON of schema version 1.
///
/// Equal graphs give equal bytes. The schema is printed by `entente schema`.
public enum GraphFile {
  /// The bytes of the graph file.
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  public static func encode(_ graph: ActorGraph) -> [UInt8] {
    Array(JSONValue(graph).formatted().utf8)
  }

  /// Reads a graph file.
  ///
  /// - Parameters:
  ///   - bytes: The file's contents.
  ///   - file: Its name, for errors.
  /// - Returns: The graph, in order.
  /// - Throws: ``GraphFileError`` when the bytes are not JSON, are of another schema version, lack a
  ///   member, hold an unknown value, or do not describe a graph.
  /// - Complexity: O(*n* log *n*) in the size of the file.
  public static func decode(_ bytes: [UInt8], file: String) throws(GraphFileError) -> ActorGraph {
    let record = try GraphRecord(bytes, file: file)
    do {
      return try record.graph()
    } catch let problem as RecordProblem {
      throw GraphFileError(file: file, path: problem.path, reason: problem.reason)
    } catch {
      throw GraphFileError(file: file, reason: "\(error)")
    }
  }
}
