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
    let root: Node?
    do {
      root = try Yams.compose(yaml: yaml)
    } catch {
      throw DataError(file: file, line: line(of: error), reason: reason(of: error))
    }
    guard let root else { return [] }
    let reader = UserActorReader(file: file)
    var entries: [ActorEntry] = []
    var lines: [ActorID: Int] = [:]
    for node in try reader.list(of: root) {
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

  private static func line(of error: any Error) -> Int? {
    switch error {
    case YamlError.scanner(_, _, let mark, _), YamlError.parser(_, _, let mark, _),
      YamlError.composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }

  private static func reason(of error: any Error) -> String {
    switch error {
    case YamlError.scanner(_, let problem, _, _), YamlError.parser(_, let problem, _, _),
      YamlError.composer(_, let problem, _, _):
      "is not YAML: \(problem)"
    case YamlError.duplicatedKeysInMapping(let duplicates, _):
      "key \"\(duplicates.map { "\($0)" }.sorted().joined(separator: ", "))\" stands twice"
    default: "is not YAML: \(error)"
    }
  }
}
