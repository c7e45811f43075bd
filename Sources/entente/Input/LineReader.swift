import Foundation

/// Reads a file line by line in bounded memory.
final class LineReader {
  private let input: InputFile
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var isAtEnd = false

  /// Opens a file.
  ///
  /// - Throws: ``InputError`` when it cannot be read.
  init(_ input: InputFile) throws(InputError) {
    self.input = input
    handle = try input.handle()
  }

  /// The next lines that are not blank, at most `count`; nil behind the last.
  ///
  /// Lines end with LF or CRLF; what is not UTF-8 is replaced by U+FFFD.
  ///
  /// - Throws: ``InputError`` when reading fails.
  func next(_ count: Int) throws(InputError) -> [String]? {
    var lines: [String] = []
    while lines.count < count {
      guard let line = try line() else { break }
      if line.contains(where: { !$0.isWhitespace }) { lines.append(line) }
    }
    return lines.isEmpty ? nil : lines
  }

  private var position = 0

  private func line() throws(InputError) -> String? {
    var searched = position
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return text(buffer[position..<end])
      }
      searched = buffer.count
      if isAtEnd { break }
      let pending = searched - position
      try fill()
      searched = pending
    }
    defer { position = buffer.count }
    return position < buffer.count ? text(buffer[position...]) : nil
  }

  /// Drops what was read and takes more from the file.
  private func fill() throws(InputError) {
    buffer.removeFirst(position)
    position = 0
    do {
      guard let data = try handle.read(upToCount: 1 << 16), !data.isEmpty else {
        isAtEnd = true
        return
      }
      buffer += data
    } catch {
      throw InputError(name: input.name, reason: "cannot be read: \(error.reason)")
    }
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes
    return String(decoding: line, as: UTF8.self)
  }
}
