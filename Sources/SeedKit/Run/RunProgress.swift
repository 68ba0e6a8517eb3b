package import SeedSchema

/// How many rows a run has generated, whichever of its steps are under way at the same time.
package final class RunProgress: Sendable {
  private struct Step: Hashable {
    var table: TableName
    var rowGroup: Int
  }

  private let rows = Locked<[Step: Int64]>([:])

  package init() {}

  /// Records the rows that a step has generated so far.
  ///
  /// - Returns: those of all steps.
  package func update(table: TableName, rowGroup: Int, rows made: Int64) -> Int64 {
    rows.withLock {
      $0[Step(table: table, rowGroup: rowGroup)] = made
      return $0.values.reduce(0, +)
    }
  }

  /// Discards the rows of a table, because they were rolled back.
  package func forget(_ table: TableName) {
    rows.withLock { rows in rows = rows.filter { $0.key.table != table } }
  }
}
