import ArgumentParser
import Foundation
import GraphDrawing

/// The look of pictures: the name of a theme, or a theme file.
struct ThemeChoice: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The look: print (greys), screen (the default), dark, auto (dark where the reader's system "
        + "is), or a theme file.",
      valueName: "theme"),
    completion: .file(extensions: ["yaml", "yml"]))
  var theme: String?

  /// The theme; a file's weak contrasts are noted.
  ///
  /// - Throws: errors that name the file when it cannot be read or is no theme.
  func loaded(otherwise usual: Theme.Name = .screen, quiet: Bool) throws -> Theme {
    guard let theme else { return try Theme(usual) }
    if let name = Theme.Name(rawValue: theme) { return try Theme(name) }
    guard FileManager.default.fileExists(atPath: theme) || theme == "-" else {
      let names = Theme.Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw InputError(name: theme, reason: "is neither a theme (\(names)) nor a file")
    }
    let file = InputFile(path: theme)
    let loaded = try Theme(
      yaml: String(decoding: try file.bytes(), as: UTF8.self), file: file.name)
    for weakness in loaded.weaknesses {
      Note(text: "\(file.name): \(weakness)").print(unless: quiet)
    }
    return loaded
  }
}
