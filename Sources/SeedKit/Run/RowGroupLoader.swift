package import SeedDatabase
package import SeedPlanning
package import SeedSchema

/// Generates the rows of row groups and loads them, with their digest and the progress of the run.
package struct RowGroupLoader: Sendable {
  private let connection: any DatabaseConnection
  private let control: RunControl
  private let batchSize: Int
  private let shard: Shard
  private let progress: RunProgress

  /// Creates a loader.
  ///
  /// - Parameters:
  ///   - connection: the connection, in a transaction.
  ///   - control: observes and cancels the load.
  ///   - batchSize: how many rows are generated at a time.
  ///   - shard: the part of each row group's rows to load.
  ///   - progress: the rows of all loads of the run.
  package init(
    _ connection: any DatabaseConnection, control: RunControl, batchSize: Int,
    shard: Shard = .whole, progress: RunProgress
  ) {
    self.connection = connection
    self.control = control
    self.batchSize = batchSize
    self.shard = shard
    self.progress = progress
  }

  /// Loads the rows of a row group.
  ///
  /// - Parameters:
  ///   - table: the index of the table.
  ///   - rowGroup: the index of its row group.
  ///   - plan: the plan of the rows.
  ///   - target: the table to load them into, with the columns of the planned one; `nil` for that.
  ///   - leftOut: the rows that are not loaded, counted in their table.
  /// - Returns: what was written.
  /// - Throws: ``DatabaseError`` if rows are rejected; `GenerationError` or `InvalidValueError` if
  ///   one can't be generated; `CancellationError`.
  package func load(
    table: Int, rowGroup: Int, of plan: Plan, into target: TableSchema? = nil,
    leavingOut leftOut: Set<Int64> = []
  ) async throws -> LoadedRows {
    let clock = ContinuousClock()
    let began = clock.now
    let schema = plan.tables[table].schema
    let columns = plan.tables[table].rowGroups[rowGroup].columns.map(\.field.name)
    let batches = RowGroupBatches(
      graph: plan.graph, table: table, rowGroup: rowGroup, size: batchSize, shard: shard,
      leavingOut: leftOut)
    let source = PlanBatchSource(batches, columns: columns, control: control) {
      [control, progress, total = plan.rowCount(of: shard)] made in
      let done = progress.update(table: schema.name, rowGroup: rowGroup, rows: made)
      control.report(.init(table: schema.name.description, rowsDone: done, rowsTotal: total))
    }
    var request = LoadRequest(table: target ?? schema, columns: columns)
    request.firstRow = batches.firstRow + 1
    if batches.rowCount > Int64(4 * batchSize) {
      let ahead = PrefetchingSource(source)
      defer { ahead.stop() }
      _ = try await connection.load(request, from: ahead)
    } else if batches.rowCount > 0 {
      _ = try await connection.load(request, from: source)
    }
    return LoadedRows(
      rows: batches.rowCount, digest: source.digest, duration: clock.now - began)
  }
}
