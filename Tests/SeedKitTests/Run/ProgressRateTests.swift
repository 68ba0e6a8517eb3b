import SeedKit
import Testing

/// The time that a run still needs is estimated within a factor of two after some seconds.
@Suite struct ProgressRateTests {
  /// Runs phases of a length and a speed, and compares the estimate with what is left.
  private func worst(
    _ phases: [(seconds: Double, rowsPerSecond: Double)], from start: Double
  ) -> Double {
    let step = 0.1
    var moments: [(seconds: Double, rows: Double)] = []
    var (seconds, rows) = (0.0, 0.0)
    for phase in phases {
      for _ in 0..<Int(phase.seconds / step) {
        seconds += step
        rows += step * phase.rowsPerSecond
        moments.append((seconds, rows))
      }
    }
    var rate = ProgressRate()
    var worst = 1.0
    for moment in moments {
      rate.add(Int64(moment.rows), after: moment.seconds)
      let left = seconds - moment.seconds
      guard moment.seconds > start, left > 1 else { continue }
      let estimate = rate.secondsLeft(for: Int64(rows) - Int64(moment.rows))
      worst = max(worst, estimate / left, left / max(estimate, 0.001))
    }
    return worst
  }

  @Test func steadyRuns() {
    #expect(worst([(60, 50_000)], from: 1) < 1.05)
  }

  @Test func aSlowBeginningIsForgotten() {
    #expect(worst([(20, 10), (60, 100_000)], from: 32) < 2)
  }

  @Test func theTimeBeforeTheFirstRowsDoesNotCount() {
    #expect(worst([(6, 0), (20, 10_000)], from: 7.5) < 1.1)
  }

  @Test func tablesOfDifferentSpeed() {
    #expect(worst([(20, 40_000), (40, 20_000)], from: 25) < 2)
  }

  @Test func nothingIsKnownAtFirst() {
    let rate = ProgressRate()
    #expect(rate.rowsPerSecond == 0)
    #expect(rate.secondsLeft(for: 5) == 0)
  }
}
