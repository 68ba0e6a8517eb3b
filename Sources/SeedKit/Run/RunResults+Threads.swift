import SeedGeneration
import SeedPlanning
import SeedSchema

/// Rows that are generated on several threads.
extension RunResults {
  /// Generates the rows of a row group, a batch at a time.
  ///
  /// A value depends on its row's number alone, so the batches and their digests are the same on
  /// any number of threads.
  ///
  /// `make` makes something of a batch, on the thread that generates it. `take` receives what was
  /// made, in the order of the rows.
  ///
  /// - Returns: the digest of the rows.
  /// - Throws: the error of the first invalid row, any error of `make` or `take`, or
  ///   `CancellationError`.
  func generate<Piece: Sendable>(
    _ plan: Plan, table: Int, rowGroup: Int, batchSize: Int, threads: Int, control: RunControl,
    shard: Shard = .whole, make: @escaping @Sendable (ColumnBatch) throws -> Piece,
    take: (Piece) throws -> Void
  ) throws -> TableDigest {
    let batches = RowGroupBatches(
      graph: plan.graph, table: table, rowGroup: rowGroup, size: batchSize, shard: shard)
    let total = plan.rowCount(of: shard)
    let name = plan.tables[table].schema.name
    let columns = plan.tables[table].rowGroups[rowGroup].columns.map(\.field.name)
    let none = TableDigest(columns: columns)
    var digest = none
    try OrderedWork<(TableDigest, Piece)>.perform(batches.count, threads: threads) { number in
      try control.checkCancellation()
      let (batch, firstRow) = try batches.batch(number)
      var digest = none
      digest.add(batch, firstRow: firstRow)
      return (digest, try make(batch))
    } take: { part, piece in
      // A task's cancellation is known only to the caller's thread.
      try control.checkCancellation()
      digest.merge(part)
      let done = progress.update(table: name, rowGroup: rowGroup, rows: digest.rows)
      control.report(.init(table: name.description, rowsDone: done, rowsTotal: total))
      try take(piece)
    }
    return digest
  }
}
