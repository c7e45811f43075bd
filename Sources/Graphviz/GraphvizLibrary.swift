import CGraphviz
import CGraphvizPlugins
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The one context of the process, and the lock around all use of the library.
///
/// All state of libcgraph and libgvc is global: two graphs cannot even be built side by side. The
/// context is never freed, since a second one would use memory of the first.
@safe
final class GraphvizLibrary: Sendable {
  /// The library's context, sent between threads under the lock.
  @safe
  struct Context: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  /// The library; the environment variable `ENTENTE_GRAPHVIZ=stock` keeps to Graphviz's own plugins.
  static let shared = GraphvizLibrary()

  private let context: Mutex<Context?>

  private init() {
    let wish = unsafe getenv("ENTENTE_GRAPHVIZ")
    let isStock = unsafe wish.map { unsafe String(cString: $0) == "stock" } ?? false
    MessageLog.install()
    let pointer = unsafe entente_context(isStock ? 1 : 0)
    entente_grow_message_buffer(1 << 17)
    MessageLog.clear()
    context = unsafe Mutex(pointer.map { unsafe Context(pointer: $0) })
  }

  /// Runs a job with the library to itself.
  ///
  /// - Throws: ``GraphvizError`` when the library did not start, or whatever the job throws.
  func withContext<Result: Sendable>(
    _ job: (Context) throws(GraphvizError) -> Result
  ) throws(GraphvizError) -> Result {
    try context.withLock { (context) throws(GraphvizError) -> Result in
      MessageLog.install()
      guard let context else { throw GraphvizError(.start, MessageLog.take()) }
      return try job(context)
    }
  }
}
