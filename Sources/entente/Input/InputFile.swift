import Foundation

/// A file, or standard input, that the user named.
struct InputFile {
  /// The path as given; `-` is standard input.
  let path: String

  /// What errors and graphs call it.
  var name: String { path == "-" ? "standard input" : path }

  /// All its bytes.
  ///
  /// - Throws: ``InputError`` when it is missing, a directory, or cannot be read.
  func bytes() throws(InputError) -> [UInt8] {
    if path == "-" { return try standardInput() }
    var isDirectory: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
      throw InputError(name: name, reason: "no such file")
    }
    if isDirectory.boolValue { throw InputError(name: name, reason: "is a directory") }
    do {
      return [UInt8](try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw InputError(name: name, reason: "cannot be read: \(error.reason)")
    }
  }

  private func standardInput() throws(InputError) -> [UInt8] {
    do {
      return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
    } catch {
      throw InputError(name: name, reason: "cannot be read: \(error.reason)")
    }
  }
}

/// Input that cannot be read.
struct InputError: Error, CustomStringConvertible {
  let name: String
  let reason: String

  var description: String { "\(name): \(reason)" }
}
