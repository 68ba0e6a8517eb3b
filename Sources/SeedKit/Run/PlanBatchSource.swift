package import SeedGeneration
import SeedSchema

/// Feeds the rows of one row group to a loader, and keeps their digest.
///
/// One thread at a time requests the next batch: the loader's, or that of a ``PrefetchingSource``.
package final class PlanBatchSource: BatchSource {
  private struct State {
    var batches: RowGroupBatches
    var digest: TableDigest
    var rows: Int64 = 0
    var isDone = false
  }

  private let state: Locked<State>
  private let control: RunControl
  private let progress: @Sendable (Int64) -> Void

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - batches: the batches of a row group.
  ///   - columns: the names of the columns.
  ///   - control: cancels the generation.
  ///   - progress: called with the number of rows generated so far.
  package init(
    _ batches: RowGroupBatches, columns: [String], control: RunControl,
    progress: @escaping @Sendable (Int64) -> Void
  ) {
    state = Locked(State(batches: batches, digest: TableDigest(columns: columns)))
    self.control = control
    self.progress = progress
  }

  /// The digest of all rows generated so far.
  package var digest: TableDigest { state.withLock { $0.digest } }

  package func next() throws -> ColumnBatch? {
    try control.checkCancellation()
    let made = try state.withLock { state throws -> (ColumnBatch, Int64)? in
      guard let (batch, firstRow) = try state.batches.nextBatch() else { return nil }
      state.digest.add(batch, firstRow: firstRow)
      state.rows += Int64(batch.rowCount)
      return (batch, state.rows)
    }
    guard let (batch, rows) = made else { return nil }
    progress(rows)
    return batch
  }
}
