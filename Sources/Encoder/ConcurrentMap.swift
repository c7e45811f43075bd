import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// The results of a closure for each element, in order, worked out by several threads.
  ///
  /// Threads take the next element when they are free, so long ones do not hold up the rest.
  ///
  /// - Parameters:
  ///   - threads: How many threads at most; 1 runs in the caller's.
  ///   - transform: What to work out for an element.
  /// - Returns: One result for each element.
  package func concurrentMap<Result: Sendable>(
    threads: Int, _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    if threads <= 1 || count < 2 { return map(transform) }
    let next = Atomic<Int>(0)
    let results = Mutex<[Result?]>([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: Swift.min(threads, count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { break }
        let result = transform(self[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
