import ArgumentParser
import GraphDrawing

/// A file that `figure` writes.
struct FigureFile {
  /// What it holds.
  enum Form: Hashable {
    /// The picture.
    case picture(PictureFormat)
    /// The list of evidence.
    case list(ListFormat)
  }

  /// A language of the list.
  enum ListFormat: Hashable {
    case markdown
    case html
    case latex
  }

  let path: String
  let form: Form

  init(path: String, form: Form) {
    self.path = path
    self.form = form
  }

  /// Takes the form from a path's suffix.
  ///
  /// - Throws: `ValidationError` when the suffix tells none.
  init(path: String) throws {
    let suffix = path.contains(".") ? path.split(separator: ".").last?.lowercased() ?? "" : ""
    self.path = path
    switch suffix {
    case "md", "markdown": form = .list(.markdown)
    case "html", "htm": form = .list(.html)
    case "tex": form = .list(.latex)
    default:
      guard let format = PictureFormat(rawValue: suffix), format != .dot else {
        throw ValidationError(
          "\(path): no form has this suffix; use .svg, .png, .pdf, .md, .html or .tex")
      }
      form = .picture(format)
    }
  }

  /// The format of the picture; nil for a list.
  var picture: PictureFormat? {
    if case .picture(let format) = form { return format }
    return nil
  }

  /// This file's path as a file beside `other` finds it: its name, when both lie in one folder.
  func path(from other: FigureFile) -> String {
    let mine = path.split(separator: "/", omittingEmptySubsequences: false)
    let theirs = other.path.split(separator: "/", omittingEmptySubsequences: false)
    return mine.dropLast() == theirs.dropLast() ? String(mine.last ?? "") : path
  }
}
