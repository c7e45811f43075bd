public import DataFiles
public import GraphModel

/// The signs of the types of relations, for where there is no room for their names.
public struct RelationSymbols: Hashable, Sendable {
  /// A sign.
  public struct Symbol: Hashable, Sendable {
    /// Two letters, such as "Th" for threatens.
    public var letters: String
    /// Colour of the ground, as `#RRGGBB`, at least 4.5:1 to the white of the letters.
    public var fill: String
  }

  private let symbols: [RelationType: Symbol]

  private let other: String

  /// Reads the module's table, for the colours of its usual theme.
  ///
  /// - Throws: `DataError` when a table is missing or malformed, or a type has no line.
  public init() throws(DataError) { try self.init(theme: Theme()) }

  /// Reads the module's table.
  ///
  /// - Throws: `DataError` when it is missing or malformed, or a type has no line.
  public init(theme: Theme) throws(DataError) {
    let file = "symbols.tsv"
    let table = try DataTable(file, module: "GraphDrawing", required: ["type", "letters"])
    var symbols: [RelationType: Symbol] = [:]
    for row in table.rows {
      guard let type = RelationType(rawValue: row["type"]) else {
        throw DataError(file: file, line: row.line, reason: "unknown type \"\(row["type"])\"")
      }
      symbols[type] = Symbol(letters: row["letters"], fill: theme[type].text)
    }
    for type in RelationType.allCases where symbols[type] == nil {
      throw DataError(file: file, reason: "no line for \"\(type.rawValue)\"")
    }
    self.symbols = symbols
    other = theme.looks.softInk
  }

  /// The sign of a type.
  public subscript(type: RelationType) -> Symbol {
    symbols[type] ?? Symbol(letters: String(type.title.prefix(2)), fill: other)
  }
}
