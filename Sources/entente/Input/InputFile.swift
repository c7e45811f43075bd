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
    let handle = try handle()
    do {
      return [UInt8](try handle.readToEnd() ?? Data())
    } catch {
      throw InputError(name: name, reason: "cannot be read: \(error.reason)")
    }
  }

  /// The file, opened for reading.
  ///
  /// - Throws: ``InputError`` when it is missing, a directory, or cannot be opened.
  func handle() throws(InputError) -> FileHandle {
    if path == "-" { return .standardInput }
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    guard let type = attributes?[.type] as? FileAttributeType else {
      throw InputError(name: name, reason: "no such file")
    }
    if type == .typeDirectory { throw InputError(name: name, reason: "is a directory") }
    do {
      return try FileHandle(forReadingFrom: URL(filePath: path))
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
