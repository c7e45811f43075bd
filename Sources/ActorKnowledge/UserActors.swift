public import DataFiles
import GraphModel
import Yams

/// Reads the actors that a user adds.
///
/// The file is a YAML list of mappings, or a mapping whose key `actors` holds that list:
///
///     - id: GAM
///       name: Free Aceh Movement
///       kind: armed-group
///       aliases: [Gerakan Aceh Merdeka]
///
/// `id`, `name` and `kind` are needed; `affiliation`, `aliases`, `demonyms`, `seats` and
/// `institutions` are not.
public enum UserActors {
  /// Reads a file's text.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - file: The file's name, for errors.
  /// - Returns: The entries, in file order.
  /// - Throws: `DataError` that names file, line and value when the text is no YAML, a key is
  ///   unknown or missing, a kind is unknown, or an id stands twice.
  public static func read(_ yaml: String, file: String) throws(DataError) -> [ActorEntry] {
    let reader = UserActorReader(file: file)
    var entries: [ActorEntry] = []
    var lines: [ActorID: Int] = [:]
    for node in try reader.yaml.list(yaml, key: "actors") {
      let entry = try reader.entry(node)
      let line = node.mark?.line ?? 0
      if let first = lines[entry.id] {
        throw DataError(
          file: file, line: line, reason: "id \"\(entry.id)\" stands in line \(first) already")
      }
      lines[entry.id] = line
      entries.append(entry)
    }
    return entries
  }
}
