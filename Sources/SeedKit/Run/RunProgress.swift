import SeedSchema

/// How many rows a run has made, whichever of its steps are under way at the same time.
final class RunProgress: Sendable {
  private struct Step: Hashable {
    var table: Int
    var rowGroup: Int
  }

  private let rows = Locked<[Step: Int64]>([:])

  /// Records the rows that a step has made so far.
  ///
  /// - Returns: those of all steps.
  func update(table: Int, rowGroup: Int, rows made: Int64) -> Int64 {
    rows.withLock {
      $0[Step(table: table, rowGroup: rowGroup)] = made
      return $0.values.reduce(0, +)
    }
  }
}
