public import ArgumentParser
public import GraphDrawing

/// A form of a difference.
enum DifferenceFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case markdown
  case json
  case html
  case svg
  case png

  /// The format that a file's suffix names, if any.
  init?(suffixOf path: String) {
    switch path.split(separator: "/").last?.split(separator: ".").last?.lowercased() {
    case "txt": self = .text
    case "md": self = .markdown
    case "json": self = .json
    case "html", "htm": self = .html
    case "svg": self = .svg
    case "png": self = .png
    default: return nil
    }
  }

  /// The same as a kind of picture; nil for text.
  var picture: PictureFormat? { PictureFormat(rawValue: rawValue) }
}

extension DifferenceView: ExpressibleByArgument {}
