import DataFiles

/// The characters that HTML writes as `&name;` or `&#number;`.
struct HTMLEntities: Sendable {
  private let names: [String: Unicode.Scalar]

  /// The names of the module's data, read once.
  static let loaded = Result<HTMLEntities, DataError> { () throws(DataError) in
    try HTMLEntities()
  }

  private init() throws(DataError) {
    let table = try DataTable(
      "entities.tsv", module: "ArticleText", required: ["entity", "codePoint"])
    var names: [String: Unicode.Scalar] = [:]
    for row in table.rows {
      guard let scalar = UInt32(row["codePoint"], radix: 16).flatMap(Unicode.Scalar.init) else {
        throw DataError(
          file: table.file, line: row.line, reason: "no code point \"\(row["codePoint"])\"")
      }
      names[row["entity"]] = scalar
    }
    self.names = names
  }

  /// The character of a reference that begins at a position, and where the reference ends.
  func read(_ text: [Unicode.Scalar], _ start: Int) -> (character: Unicode.Scalar, end: Int)? {
    let limit = min(text.count, start + Self.longestReference)
    guard let end = (start..<limit).first(where: { text[$0] == ";" }) else { return nil }
    let name = String(text[(start + 1)..<end])
    return (Self.number(name) ?? names[name]).map { ($0, end + 1) }
  }

  private static let longestReference = 12

  private static func number(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
  }
}
