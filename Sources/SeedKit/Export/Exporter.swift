public import SeedORM

/// Writes the rows of a plan as text instead of to a database, through the same batches.
///
/// ```swift
/// let plan = try Planner.plan("shop", in: project)
/// let report = try Exporter(plan, format: .csv).export { table, bytes in
///   try files[table]?.write(bytes)
/// }
/// ```
///
/// What a scenario does besides making rows (`truncate`, `raw`, `expect`) is left out.
public struct Exporter: Sendable {
  private let plan: Plan
  private let format: ExportFormat
  private let shard: Shard
  private let control: RunControl
  private let batchSize: Int

  /// Makes an exporter.
  ///
  /// - Parameters:
  ///   - plan: the rows.
  ///   - format: their form.
  ///   - shard: the part of them that is written.
  public init(
    _ plan: Plan, format: ExportFormat, shard: Shard = .whole, control: RunControl = RunControl(),
    batchSize: Int = 4096
  ) {
    self.plan = plan
    self.format = format
    self.shard = shard
    self.control = control
    self.batchSize = batchSize
  }

  /// The tables that have rows, in the order in which they are written: parents before children where that is possible.
  public var tables: [TableName] {
    var names: [TableName] = []
    for case .create(let table, _) in plan.steps.map(\.action) {
      let name = plan.tables[table].schema.name
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Makes all rows of the shard.
  ///
  /// - Parameter write: is given the table and the next bytes of its text.
  /// - Returns: what was made, with the digests of the shard's rows.
  @discardableResult
  public func export(
    _ write: (TableName, borrowing [UInt8]) throws -> Void
  ) throws -> RunReport {
    let clock = ContinuousClock()
    let start = clock.now
    var results = RunResults(plan)
    var begun: Set<TableName> = []
    for step in plan.steps {
      guard case .create(let table, let segment) = step.action else { continue }
      let began = clock.now
      let source = results.source(
        plan, table: table, segment: segment, batchSize: batchSize, control: control, shard: shard)
      let name = plan.tables[table].schema.name
      let encoder = RowEncoder(
        format, table: name,
        columns: plan.tables[table].segments[segment].columns.map(\.field.name))
      // The line of names stands once, and in the first part alone, so that the parts can be put together.
      let isFirst = begun.insert(name).inserted
      if format == .pgcopy || (isFirst && shard.number == 1) { try write(name, encoder.head()) }
      // Rows are made on another thread while these are written as text.
      let ahead = PrefetchingSource(source)
      defer { ahead.stop() }
      while let batch = try ahead.next() {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(batch.rowCount * 64)
        try encoder.append(batch, to: &bytes)
        try write(name, bytes)
      }
      try write(name, encoder.tail())
      results.add(source, table: table, duration: clock.now - began)
    }
    var report = results.report(plan)
    report.seconds = (clock.now - start).inSeconds
    return report
  }
}
