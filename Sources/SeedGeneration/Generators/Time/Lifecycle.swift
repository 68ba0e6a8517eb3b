import SeedSchema

/// States that rows go through in order, each at an instant, up to now.
struct Lifecycle: Sendable {
  /// The states of a row that completes the lifecycle.
  var states: [String]
  /// States in which a row may end instead of the last one, with the shares of rows that do; late
  /// ones follow the last state.
  var exits: [(state: String, share: Double, isLate: Bool)]
  /// How long it takes from the first state to the last, typically, in microseconds.
  var duration: Int64
  /// The key of the column that holds the state: other columns use the same.
  var key: ColumnKey

  /// A row's states with their instants, in order.
  ///
  /// - Parameters:
  ///   - row: the row, with the attempt at its values.
  ///   - start: the instant of the first state.
  /// - Returns: the states, the first one at `start`.
  func steps(_ row: RowAttempt, from start: Int64) -> [(state: String, instant: Int64)] {
    var bits = key.draw(row)
    func next() -> UInt64 {
      bits = SplitMix64.finalize(bits &+ SplitMix64.increment)
      return bits
    }
    var names = states
    let chance = SplitMix64.unit(next())
    let place = SplitMix64.reduce(next(), below: UInt64(max(1, states.count - 1)))
    var sum = 0.0
    for exit in exits {
      sum += exit.share
      guard chance < sum else { continue }
      names = (exit.isLate ? states : Array(states.prefix(Int(place) + 1))) + [exit.state]
      break
    }
    let usual = Double(duration) / Double(max(1, states.count - 1))
    var instant = start
    return names.enumerated().map { index, name in
      if index > 0 {
        // Waiting times have a long tail, and are at least a second.
        let p = min(SplitMix64.unit(next()) + 0x1p-54, 1 - 0x1p-53)
        let factor = PortableMath.exp(0.7 * PortableMath.inverseNormal(p))
        let seconds = max(1, (usual * min(factor, 8) / 1_000_000).rounded())
        let (sum, overflow) = instant.addingReportingOverflow(
          seconds < 0x1p40 ? Int64(seconds) * 1_000_000 : 0)
        instant = overflow ? instant : sum
      }
      return (name, instant)
    }
  }
}
