public import GraphDiffing
public import GraphModel

/// The difference file: what changed between two graphs, for people and programs, and the patch that
/// turns the old graph into the new one.
public enum DifferenceFile {
  /// The bytes of the difference file; equal differences give equal bytes.
  ///
  /// - Parameters:
  ///   - difference: The difference.
  ///   - claimsOnly: Leaves changes of evidence alone out of the list; the patch has them all.
  /// - Returns: JSON that ends with a newline.
  /// - Complexity: O(*n*) in the size of the two graphs.
  public static func encode(_ difference: GraphDifference, claimsOnly: Bool = false) -> [UInt8] {
    Array(JSONValue(difference, claimsOnly: claimsOnly).formatted().utf8)
  }

  /// Applies the patch of a difference file.
  ///
  /// - Parameters:
  ///   - bytes: The difference file's contents.
  ///   - file: Its name, for errors.
  ///   - graph: The old graph.
  /// - Returns: The new graph.
  /// - Throws: ``GraphFileError`` when the bytes are no difference file, or one of another old graph.
  public static func apply(
    _ bytes: [UInt8], file: String, to graph: ActorGraph
  ) throws(GraphFileError) -> ActorGraph {
    let record = try PatchRecord(bytes, file: file)
    guard record.patch.base == base(of: graph) else {
      throw GraphFileError(
        file: file, path: "patch.base",
        reason: "was made from another graph than the one given")
    }
    do {
      return try record.patch.value().applied(to: graph)
    } catch let problem as RecordProblem {
      throw GraphFileError(file: file, path: problem.path, reason: problem.reason)
    } catch {
      throw GraphFileError(file: file, reason: "\(error)")
    }
  }

  /// The fingerprint by which a patch knows the graph that it applies to.
  static func base(of graph: ActorGraph) -> String {
    Fingerprint.of(GraphFile.encode(graph))
  }
}
