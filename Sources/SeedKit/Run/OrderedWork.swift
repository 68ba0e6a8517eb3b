import Dispatch
import SeedSchema

/// Computes numbered pieces in parallel and delivers them in order.
///
/// Few pieces wait at a time, so memory stays constant.
final class OrderedWork<Piece: Sendable>: Sendable {
  private struct State {
    /// The number of the next piece that no thread computes yet.
    var next = 0
    var ready: [Int: Result<Piece, any Error>] = [:]
    var isStopped = false
  }

  /// How many pieces each thread may be ahead.
  private static var ahead: Int { 2 }

  private let count: Int
  private let make: @Sendable (Int) throws -> Piece
  private let state = Locked(State())
  /// The pieces that may be begun.
  private let slots: BoundedSlots
  private let finished = DispatchSemaphore(value: 0)

  private init(count: Int, slots: Int, make: @escaping @Sendable (Int) throws -> Piece) {
    self.count = count
    self.slots = BoundedSlots(slots)
    self.make = make
  }

  /// Computes all pieces.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - threads: the number of threads that compute them; one means the caller's.
  ///   - make: computes a piece of work.
  ///   - take: receives the pieces in their order, on the caller's thread.
  /// - Throws: the first error in the order of the pieces, after all threads have ended.
  static func perform(
    _ count: Int, threads: Int, make: @escaping @Sendable (Int) throws -> Piece,
    take: (Piece) throws -> Void
  ) throws {
    guard threads > 1, count > 1 else {
      for number in 0..<max(0, count) { try take(try make(number)) }
      return
    }
    let threads = min(threads, count)
    let work = OrderedWork(count: count, slots: threads * ahead, make: make)
    let group = DispatchGroup()
    for number in 0..<threads {
      DispatchQueue(label: "seedkit.rows.\(number)", qos: .userInitiated).async(group: group) {
        work.run()
      }
    }
    defer {
      work.stop()
      group.wait()
    }
    for number in 0..<count {
      try take(try work.piece(number))
      work.slots.release()
    }
  }

  private func run() {
    while true {
      slots.take()
      let number = state.withLock { state -> Int? in
        guard !state.isStopped, state.next < count else { return nil }
        state.next += 1
        return state.next - 1
      }
      guard let number else {
        // Others wait for a slot, too.
        slots.release()
        return
      }
      let piece = Result { try make(number) }
      state.withLock { state in
        state.ready[number] = piece
        if case .failure = piece { state.isStopped = true }
      }
      finished.signal()
    }
  }

  /// Waits for a piece. Those before it were begun, so that the first error in their order is
  /// found.
  private func piece(_ number: Int) throws -> Piece {
    while true {
      if let piece = state.withLock({ $0.ready.removeValue(forKey: number) }) {
        return try piece.get()
      }
      finished.wait()
    }
  }

  private func stop() {
    state.withLock { $0.isStopped = true }
    slots.release()
  }
}
