package import SeedSchema

/// A source of batches, the first of which can be counted before they are loaded.
package final class PeekedBatches: BatchSource {
  private let source: any BatchSource
  /// The batches that were fetched ahead, the next one last.
  private let ahead = Locked<[ColumnBatch]>([])

  /// Creates a source of the same batches.
  package init(_ source: any BatchSource) { self.source = source }

  /// Returns whether the source has at least `count` rows; fetches and keeps that many.
  ///
  /// - Throws: any error of the source.
  package func hasRows(_ count: Int64) throws -> Bool {
    var batches: [ColumnBatch] = []
    var rows: Int64 = 0
    while rows < count, let batch = try next() {
      batches.append(batch)
      rows += Int64(max(0, batch.rowCount))
    }
    let fetched = Array(batches.reversed())
    ahead.withLock { $0 = fetched }
    return rows >= count
  }

  /// Returns the next batch; `nil` after the last.
  ///
  /// - Throws: any error of the source.
  package func next() throws -> ColumnBatch? {
    try ahead.withLock { $0.popLast() } ?? source.next()
  }
}
