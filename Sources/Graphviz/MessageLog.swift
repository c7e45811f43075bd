import CGraphviz
import Synchronization

/// What the library says, collected in place of its writing to standard error.
///
/// The library calls its handler without a context pointer, so the collection is global. It only
/// speaks while the lock of ``GraphvizLibrary`` is held.
enum MessageLog {
  private static let pieces = Mutex<[String]>([])

  /// Makes the library report here, from warnings on, and forget earlier errors.
  static func install() {
    _ = unsafe agseterrf { piece in
      guard let piece = unsafe piece else { return 0 }
      let text = unsafe String(cString: piece)
      MessageLog.pieces.withLock { $0.append(text) }
      return 0
    }
    _ = agseterr(AGWARN)
    _ = agreseterrors()
    clear()
  }

  /// Forgets all messages.
  static func clear() { pieces.withLock { $0 = [] } }

  /// The messages since the last call, a line each; messages come in pieces.
  static func take() -> [String] {
    pieces.withLock { pieces in
      if pieces.isEmpty { return [] }
      let lines = pieces.joined().split(separator: "\n")
        .map { String($0.drop { $0 == " " }) }.filter { !$0.isEmpty }
      pieces = []
      return lines
    }
  }
}
