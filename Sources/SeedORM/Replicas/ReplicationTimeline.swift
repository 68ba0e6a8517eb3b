/// The positions of the primary over time, for measuring a replica's lag without comparing the
/// clocks of two machines.
package struct ReplicationTimeline: Sendable {
  private struct Sample {
    var position: Int64
    var instant: ContinuousClock.Instant
  }

  /// The latest samples, oldest first.
  private var samples: [Sample] = []
  private let capacity: Int

  package init(capacity: Int = 600) { self.capacity = max(1, capacity) }

  /// Records the primary's position at an instant that isn't before the last one.
  package mutating func add(_ position: Int64, at instant: ContinuousClock.Instant) {
    if let last = samples.last, last.position > position {
      // The primary was replaced or restored: earlier positions are meaningless.
      samples = []
    }
    if let last = samples.last, last.position == position {
      // Among equal positions, the latest instant counts: a replica at that position misses nothing
      // up to then.
      samples[samples.count - 1].instant = max(last.instant, instant)
      return
    }
    samples.append(Sample(position: position, instant: instant))
    if samples.count > capacity { samples.removeFirst(samples.count - capacity) }
  }

  /// Returns the latest known instant up to which a position has everything; `nil` if it is
  /// unknown.
  package func instant(of position: Int64) -> ContinuousClock.Instant? {
    samples.last { $0.position <= position }?.instant
  }

  /// Whether a position has everything that the primary is known to have written.
  package func isComplete(at position: Int64) -> Bool {
    samples.last.map { $0.position <= position } ?? false
  }
}
