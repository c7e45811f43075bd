import Foundation

/// Writes lines as they come; a regular file comes into being by a rename when all are written.
final class LineWriter {
  private let output: OutputFile
  private let handle: FileHandle
  private let temporary: URL?

  /// Opens a file, or standard output.
  ///
  /// - Throws: ``OutputError`` when it cannot be written.
  init(_ output: OutputFile) throws(OutputError) {
    self.output = output
    if output.path == "-" {
      handle = .standardOutput
      temporary = nil
      return
    }
    let name = ".\(URL(filePath: output.path).lastPathComponent).\(UUID().uuidString)"
    let url = URL(filePath: output.path).deletingLastPathComponent().appending(path: name)
    do {
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
      temporary = url
    } catch {
      throw OutputError(name: output.path, reason: error.reason)
    }
  }

  deinit {
    if let temporary { try? FileManager.default.removeItem(at: temporary) }
  }

  /// Writes lines, each with a newline.
  ///
  /// - Throws: ``OutputError`` when writing fails.
  func write(_ lines: [String]) throws(OutputError) {
    do {
      try handle.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    } catch {
      throw OutputError(name: name, reason: error.reason)
    }
  }

  /// Puts the file in its place.
  ///
  /// - Throws: ``OutputError`` when that fails.
  func close() throws(OutputError) {
    guard let temporary else { return }
    do {
      try handle.close()
      let url = URL(filePath: output.path)
      if FileManager.default.fileExists(atPath: url.path) {
        _ = try FileManager.default.replaceItemAt(url, withItemAt: temporary)
      } else {
        try FileManager.default.moveItem(at: temporary, to: url)
      }
    } catch {
      throw OutputError(name: name, reason: error.reason)
    }
  }

  private var name: String { output.path == "-" ? "standard output" : output.path }
}
