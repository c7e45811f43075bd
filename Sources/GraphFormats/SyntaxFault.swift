import Foundation

/// Where bytes stop being JSON (RFC 8259), in words; nil when they are JSON.
struct SyntaxFault: CustomStringConvertible {
  /// The line and the cause.
  let description: String

  /// - Complexity: O(*n*) in the number of bytes.
  init?(in bytes: [UInt8]) {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      return nil
    } catch {
      let cause = (error as NSError).userInfo[NSDebugDescriptionErrorKey] as? String
      let offset = cause?.firstMatch(of: /character ([0-9]+)/).flatMap { Int($0.1) }
      let before = bytes.prefix(offset ?? bytes.count)
      let line = 1 + before.count { $0 == UInt8(ascii: "\n") }
      description = "line \(line): \(cause ?? error.localizedDescription)"
    }
  }
}
