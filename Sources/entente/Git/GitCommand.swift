import Foundation

/// A run of git.
struct GitCommand {
  /// Its arguments, without the program.
  let arguments: [String]

  /// Runs git in the current directory.
  ///
  /// - Returns: What it wrote on standard output.
  /// - Throws: ``GitError`` with git's own words when git is missing or fails.
  func output() throws(GitError) -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let output = Pipe()
    let complaints = Pipe()
    process.standardOutput = output
    process.standardError = complaints
    process.standardInput = FileHandle.nullDevice
    do {
      try process.run()
      // Drained before the wait: a full pipe would stop git.
      let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
      let words = try complaints.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw GitError(words: String(decoding: words, as: UTF8.self))
      }
      return [UInt8](bytes)
    } catch let error as GitError {
      throw error
    } catch {
      throw GitError(words: "git cannot be run: \(error.reason)")
    }
  }
}

/// Git failed.
struct GitError: Error, CustomStringConvertible {
  /// What git said.
  let words: String

  var description: String {
    let line = words.split(whereSeparator: \.isNewline).first.map(String.init) ?? "git failed"
    return line.hasPrefix("fatal: ") ? String(line.dropFirst("fatal: ".count)) : line
  }
}
