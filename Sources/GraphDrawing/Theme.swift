import DataFiles
import GraphModel

/// The look of relations and actors, from the module's tables.
struct Theme: Hashable, Sendable {
  /// The look of a relation.
  struct RelationLook: Hashable, Sendable {
    /// Colour of the line, at least 3:1 on white.
    var line: String
    /// Colour of the text, at least 4.5:1 on white.
    var text: String
    /// Arrowhead.
    var head: String
    /// What stands between source and target in a sentence, such as "is concerned by".
    var phrase: String
    /// The family of types whose colours are akin.
    var group: String
  }

  /// The look of an actor.
  struct ActorLook: Hashable, Sendable {
    /// Name of the kind for readers.
    var title: String
    /// Graphviz shape.
    var shape: String
    /// Graphviz style.
    var style: String
    /// Number of lines of the border.
    var borders: Int
    /// Room to the left and to the right of the name, in points.
    var padding: Double
    /// Colour of the ground.
    var fill: String
  }

  private let relations: [RelationType: RelationLook]
  private let actors: [ActorKind: ActorLook]

  /// Reads the tables.
  ///
  /// - Throws: `DataError` when a table is missing or malformed, or a type or kind has no line.
  init() throws(DataError) {
    relations = try Self.read("relations.tsv", keys: RelationType.allCases) { row in
      RelationLook(
        line: row["line"], text: row["text"], head: row["head"], phrase: row["phrase"],
        group: row["group"])
    }
    actors = try Self.read("actors.tsv", keys: ActorKind.allCases) { row in
      ActorLook(
        title: row["title"], shape: row["shape"], style: row["style"],
        borders: Int(row["borders"]) ?? 1, padding: Double(row["padding"]) ?? 11, fill: row["fill"])
    }
  }

  /// The look of a type of relation.
  subscript(type: RelationType) -> RelationLook {
    relations[type]
      ?? RelationLook(
        line: "#5B6770", text: "#3A444C", head: "normal", phrase: type.title, group: "")
  }

  /// The look of a kind of actor.
  subscript(kind: ActorKind) -> ActorLook {
    actors[kind]
      ?? ActorLook(
        title: kind.rawValue, shape: "box", style: "filled", borders: 1, padding: 11,
        fill: "#FFFFFF")
  }

  private static func read<Key: RawRepresentable<String> & Hashable, Look>(
    _ name: String, keys: [Key], look: (DataTable.Row) -> Look
  ) throws(DataError) -> [Key: Look] {
    let columns = name == "relations.tsv" ? ["type", "line"] : ["kind", "shape"]
    let table = try DataTable(name, module: "GraphDrawing", required: columns)
    var looks: [Key: Look] = [:]
    for row in table.rows {
      guard let key = Key(rawValue: row[columns[0]]) else {
        throw DataError(
          file: name, line: row.line, reason: "unknown \(columns[0]) \"\(row[columns[0]])\"")
      }
      looks[key] = look(row)
    }
    for key in keys where looks[key] == nil {
      throw DataError(file: name, reason: "no line for \"\(key.rawValue)\"")
    }
    return looks
  }
}
