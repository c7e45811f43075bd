public import DataFiles
public import GraphModel

/// What a user sets right in graphs, read from a YAML file.
///
/// The file is a list of entries, or a mapping whose key `corrections` holds that list:
///
///     - merge: [Wagner, Wagner Group]
///       into: RUS
///     - rename: GAM
///       name: Free Aceh Movement
///     - actor: AZURE_FRONT
///       name: Azure Front
///       kind: armed-group
///     - drop: Iran attacks Israel
///       quote: could be used directly against Israel
///     - add: China aids Iran
///       quote: new supplies and technology from China
///     - change: USA sanctions Iran
///       status: hypothetical
///
/// * `merge` gives all mentions and relations of some actors to the one named by `into`.
/// * `rename` gives an actor another `name`, `id` or `kind`.
/// * `actor` adds an actor of a `name`, `kind` and, if need be, `affiliation`.
/// * `drop` removes a relation, `add` adds one, by default `status: asserted`, and `change` gives it
///   another `type` or `status`.
///
/// Actors go by id or name. An entry with a `quote`, words of a sentence or all of it, applies only to
/// what that sentence proves; a relation with other evidence keeps that. Entries apply in file order.
/// An entry whose quote, actor or relation is not there is left out, with a note.
public struct Corrections: Hashable, Sendable {
  /// The file's name, for notes.
  public let file: String
  /// The entries, in file order.
  public let entries: [Correction]

  /// Takes entries.
  public init(_ entries: [Correction], file: String) {
    self.file = file
    self.entries = entries
  }

  /// Reads a file's text.
  ///
  /// - Parameters:
  ///   - yaml: The text.
  ///   - file: The file's name, for errors and notes.
  /// - Throws: `DataError` that names file, line and value when the text is no YAML, an entry has an
  ///   unknown key, type, status or kind, or lacks a key.
  public init(yaml: String, file: String) throws(DataError) {
    let reader = CorrectionReader(file: file)
    var entries: [Correction] = []
    for node in try reader.yaml.list(yaml, key: "corrections") {
      entries.append(try reader.correction(node))
    }
    self.init(entries, file: file)
  }

  /// A graph set right.
  public struct Result: Hashable, Sendable {
    /// The graph.
    public var graph: ActorGraph
    /// Which entries were left out, and why: `file:line: reason`.
    public var notes: [String]
  }

  /// Sets a graph right.
  ///
  /// What the user states has confidence 1; where two relations become one, the surer counts.
  ///
  /// - Throws: `GraphError` when the parts make no graph any more.
  /// - Complexity: O(*n* *m*) in the size of the graph and the number of entries.
  public func applied(to graph: ActorGraph) throws(GraphError) -> Result {
    var draft = GraphDraft(graph)
    var notes: [String] = []
    for entry in entries {
      do {
        try draft.apply(entry)
      } catch {
        notes.append("\(file):\(entry.line): \(error.reason); left out")
      }
    }
    return Result(graph: try draft.graph(), notes: notes)
  }
}
