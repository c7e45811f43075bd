import Foundation

/// A remark on standard error that is no failure.
struct Note {
  /// The remark, without a full stop.
  let text: String

  /// Prints it, unless the user asked for quiet; a closed standard error is no reason to fail.
  func print(unless quiet: Bool) {
    if quiet { return }
    try? FileHandle.standardError.write(contentsOf: Data("entente: \(text)\n".utf8))
  }
}
