import Foundation
import Synchronization

/// Ends the program when a picture takes too long, before anything is written.
struct TimeLimit: Sendable {
  /// How long a picture may take.
  let seconds: Int
  /// The exit status that tells of it.
  var status: Int32 = 1

  /// Runs a job; when it takes longer than the limit, says so and ends the program.
  func run<Result>(_ job: () throws -> Result) rethrows -> Result {
    let progress = Progress()
    let (seconds, status) = (seconds, status)
    Thread.detachNewThread {
      Thread.sleep(forTimeInterval: Double(seconds))
      if progress.isDone { return }
      let message = """
        Error: the picture took longer than \(seconds) s; nothing was written. Draw less of the graph \
        (--top, --focus, --type), use --engine sfdp, or give it more time (--time-limit).

        """
      try? FileHandle.standardError.write(contentsOf: Data(message.utf8))
      _exit(status)
    }
    defer { progress.end() }
    return try job()
  }

  /// Whether the job has come to its end.
  private final class Progress: Sendable {
    private let state = Mutex(false)
    var isDone: Bool { state.withLock { $0 } }
    func end() { state.withLock { $0 = true } }
  }
}
