import DataFiles
import Markup

/// A file with places of the form `{{name}}`.
struct PageTemplate: Sendable {
  private let text: String
  private let file: String

  /// Reads a file of the module's data folder.
  ///
  /// - Throws: `DataError` when it cannot be read.
  init(_ file: String) throws(DataError) {
    self.file = file
    text = try DataFile(file, module: "GraphReports").text()
  }

  /// The text with every place filled; what is put in is not looked at again.
  ///
  /// - Throws: `DataError` when a place has no value.
  /// - Complexity: O(*n*) in the length of the result.
  func filled(_ values: [String: HTML]) throws(DataError) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      let tail = rest[open.upperBound...]
      guard let close = tail.firstRange(of: "}}") else { break }
      let name = String(tail[..<close.lowerBound])
      guard let value = values[name] else {
        throw DataError(file: file, reason: "no value for the place \"\(name)\"")
      }
      result += rest[..<open.lowerBound]
      result += value.markup
      rest = tail[close.upperBound...]
    }
    return result + rest
  }
}
