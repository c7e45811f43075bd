/// A table of tab-separated values whose first line names the columns.
///
/// Lines that are empty or begin with `#` are skipped.
public struct DataTable: Sendable {
  /// A line of the table.
  public struct Row: Sendable {
    /// The line's number in the file, from 1.
    public let line: Int
    private let columns: [String: Int]
    private let fields: [Substring]

    init(line: Int, columns: [String: Int], fields: [Substring]) {
      self.line = line
      self.columns = columns
      self.fields = fields
    }

    /// The text of a column, empty when the column is not there.
    public subscript(column: String) -> String {
      columns[column].map { String(fields[$0]) } ?? ""
    }

    /// The values of a column that holds a list separated by `|`.
    public func list(_ column: String) -> [String] {
      self[column].split(separator: "|").map(String.init)
    }
  }

  /// The file's name, for errors.
  public let file: String
  /// The lines below the header.
  public let rows: [Row]

  /// Reads a table.
  ///
  /// - Throws: ``DataError`` when a line has another number of columns than the header, or one of the
  ///   `required` columns is missing.
  public init(_ text: String, file: String, required: [String]) throws(DataError) {
    var header: [String: Int]?
    var rows: [Row] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard let columns = header else {
        header = try Self.header(fields, file: file, line: index + 1, required: required)
        continue
      }
      guard fields.count == columns.count else {
        throw DataError(
          file: file, line: index + 1,
          reason: "\(fields.count) columns where the header has \(columns.count)")
      }
      rows.append(Row(line: index + 1, columns: columns, fields: fields))
    }
    self.file = file
    self.rows = rows
  }

  /// Reads a table of a module's data folder.
  ///
  /// - Throws: ``DataError`` when the file is missing or malformed.
  public init(_ name: String, module: String, required: [String]) throws(DataError) {
    let file = try DataFile(name, module: module)
    try self.init(try file.text(), file: name, required: required)
  }

  private static func header(
    _ fields: [Substring], file: String, line: Int, required: [String]
  ) throws(DataError) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (index, field) in fields.enumerated() { columns[String(field)] = index }
    for name in required where columns[name] == nil {
      throw DataError(file: file, line: line, reason: "column \"\(name)\" is missing")
    }
    return columns
  }
}
