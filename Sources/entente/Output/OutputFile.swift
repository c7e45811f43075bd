import Foundation

/// A file, or standard output, that the user named.
struct OutputFile {
  /// The path as given; `-` is standard output.
  let path: String

  /// Writes all bytes or nothing: a regular file comes into being by a rename.
  ///
  /// A symbolic link is followed; devices and pipes are written straight.
  ///
  /// - Throws: ``OutputError`` when the bytes cannot be written.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    do {
      if path == "-" {
        try FileHandle.standardOutput.write(contentsOf: Data(bytes))
      } else if isSpecial {
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
      } else {
        let url = URL(filePath: path).resolvingSymlinksInPath()
        try Data(bytes).write(to: url, options: .atomic)
      }
    } catch {
      throw OutputError(
        name: path == "-" ? "standard output" : path, reason: error.reason)
    }
  }

  /// Whether the path leads to something other than a regular file.
  private var isSpecial: Bool {
    let url = URL(filePath: path).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    let type = attributes?[.type] as? FileAttributeType
    return type != nil && type != .typeRegular && type != .typeDirectory
  }
}

/// Output that cannot be written.
struct OutputError: Error, CustomStringConvertible {
  let name: String
  let reason: String

  var description: String { "\(name): cannot be written: \(reason)" }
}
