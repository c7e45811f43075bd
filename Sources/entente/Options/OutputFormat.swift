import ArgumentParser
import GraphDrawing

/// What `draw` can write.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument {
  case svg
  case png
  case pdf
  case dot
  case json

  /// The format that a file's suffix names.
  ///
  /// - Throws: `ValidationError` when it names none.
  init(path: String) throws {
    let suffix = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard path.contains("."), let format = OutputFormat(rawValue: suffix) else {
      throw ValidationError(
        "\(path): no format has this suffix; use .svg, .png, .pdf, .dot or .json, or --format")
    }
    self = format
  }

  /// The same as a kind of picture; nil for the graph file.
  var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }
}
