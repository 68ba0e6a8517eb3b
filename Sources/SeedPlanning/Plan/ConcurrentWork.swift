import Dispatch
import SeedSchema

/// Independent pieces of work, computed on all processors.
enum ConcurrentWork {
  /// Returns the results of the pieces `0..<count`, in their order.
  static func results<Piece: Sendable>(
    _ count: Int, _ make: @Sendable (Int) -> Piece
  ) -> [Piece] {
    let results = Locked([Piece?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { number in
      let piece = make(number)
      results.withLock { $0[number] = piece }
    }
    return results.withLock { $0.compactMap { $0 } }
  }
}
