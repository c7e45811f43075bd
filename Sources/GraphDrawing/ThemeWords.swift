import DataFiles
import GraphModel

/// The words that pictures need besides names, from the module's tables.
struct ThemeWords: Hashable, Sendable {
  /// What stands between source and target in a sentence.
  private(set) var phrases: [RelationType: String] = [:]
  /// The family of each type.
  private(set) var groups: [RelationType: String] = [:]
  /// The name of each kind.
  private(set) var titles: [ActorKind: String] = [:]

  /// Reads the tables.
  ///
  /// - Throws: `DataError` when a table is missing or malformed, or a type or kind has no line.
  init() throws(DataError) {
    for (type, row) in try Self.rows("relations.tsv", of: "type", as: RelationType.self) {
      phrases[type] = row["phrase"]
      groups[type] = row["group"]
    }
    for (kind, row) in try Self.rows("actors.tsv", of: "kind", as: ActorKind.self) {
      titles[kind] = row["title"]
    }
  }

  private static func rows<Key: RawRepresentable<String> & Hashable & CaseIterable>(
    _ name: String, of column: String, as type: Key.Type
  ) throws(DataError) -> [Key: DataTable.Row] {
    let table = try DataTable(name, module: "GraphDrawing", required: [column])
    var rows: [Key: DataTable.Row] = [:]
    for row in table.rows {
      guard let key = Key(rawValue: row[column]) else {
        throw DataError(
          file: name, line: row.line, reason: "unknown \(column) \"\(row[column])\"")
      }
      rows[key] = row
    }
    for key in Key.allCases where rows[key] == nil {
      throw DataError(file: name, reason: "no line for \"\(key.rawValue)\"")
    }
    return rows
  }
}
