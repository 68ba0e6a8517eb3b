import SeedGeneration
import SeedDatabase
public import SeedFormat
public import SeedPlanning
public import SeedSchema

/// Exports the rows of a plan as text, through the same batches.
///
/// ```swift
/// let plan = try Planner.plan("shop", in: project)
/// let report = try Exporter(plan, format: .csv).export { table, bytes in
///   try files[table]?.write(contentsOf: bytes)
/// }
/// ```
///
/// Steps that don't create rows (`truncate`, `raw`, `expect`) are skipped; ``warnings`` names those
/// whose effects the rows lack. A file of `sql` or `pgcopy` begins with ``header`` and ends with
/// ``footer(of:)``: one transaction, so that a failing row rolls back the whole file.
public struct Exporter: Sendable {
  private let plan: Plan
  /// The indexes of the plan's tables by the name under which their rows are written.
  private let indexes: [TableName: [Int]]
  private let format: ExportFormat
  private let script: SQLScript
  private let shard: Shard
  private let control: RunControl
  private let batchSize: Int
  private let threads: Int

  /// Creates an exporter.
  ///
  /// - Parameters:
  ///   - plan: the plan of the rows.
  ///   - format: the format of the files.
  ///   - dialect: the database that `sql` is for; by default a script for the shells of both.
  ///   - shard: the part of the rows to write.
  ///   - control: observes and cancels the export.
  ///   - batchSize: how many rows are generated at a time; the values don't depend on it.
  ///   - threads: how many threads generate and encode rows; the bytes don't depend on it.
  public init(
    _ plan: Plan, format: ExportFormat, dialect: SQLExportDialect? = nil, shard: Shard = .whole,
    control: RunControl = RunControl(), batchSize: Int = ColumnBatch.defaultSize,
    threads: Int = 2
  ) {
    self.plan = plan
    indexes = Dictionary(grouping: plan.tables.indices) { plan.tables[$0].writtenName }
    self.format = format
    script = SQLScript(dialect: dialect)
    self.shard = shard
    self.control = control
    self.batchSize = batchSize
    self.threads = threads
  }

  /// The tables that have rows, in the order in which they are written: parents before children if
  /// that is possible.
  public var tables: [TableName] {
    var known: Set<TableName> = []
    var names: [TableName] = []
    for case .create(let table, _) in plan.steps.map(\.action) {
      let name = plan.tables[table].writtenName
      if known.insert(name).inserted { names.append(name) }
    }
    return names
  }

  /// The steps whose effects the rows lack.
  public var warnings: [Diagnostic] {
    plan.steps.filter(\.runsSQL).map { step in
      Diagnostic(
        .warning,
        "the export skips this `raw` step: values that it computes are missing from the rows",
        at: step.span, hint: "run its SQL after the rows are loaded")
    }
  }

  /// The start of a file; empty, except in `sql` and `pgcopy`.
  public var header: [UInt8] { format.encoder.fileHeader(script) }

  /// The end of a file that holds these tables: it moves sequences past the rows, and commits the
  /// transaction. Empty, except in `sql` and `pgcopy`.
  public func footer(of tables: Set<TableName>) -> [UInt8] {
    let schemas = tables.flatMap { indexes[$0] ?? [] }.sorted().map { index in
      var schema = plan.tables[index].schema.withCountingKeys
      schema.name = plan.tables[index].writtenName
      return schema
    }
    return format.encoder.fileFooter(script.sequenceResets(of: schemas), script)
  }

  /// Generates all rows of the shard.
  ///
  /// - Parameter write: receives the table and the next bytes of its text.
  /// - Returns: what was generated, with the digests of the shard's rows.
  /// - Throws: `GenerationError`, `InvalidValueError`, or any error of `write`.
  @discardableResult
  public func export(
    _ write: (TableName, borrowing [UInt8]) throws -> Void
  ) throws -> RunReport {
    let clock = ContinuousClock()
    let start = clock.now
    var results = RunResults(plan)
    var begun: Set<TableName> = []
    for step in plan.steps {
      guard case .create(let table, let rowGroup) = step.action else { continue }
      let began = clock.now
      let name = plan.tables[table].writtenName
      let encoder = format.encoder.init(
        table: name, columns: plan.tables[table].rowGroups[rowGroup].columns.map(\.field),
        script: script)
      // CSV has its column names once, in the first part only, so that the parts can be
      // concatenated.
      let isFirst = begun.insert(name).inserted
      if format.encoder.repeatsHead || (isFirst && shard.number == 1) {
        try write(name, encoder.head)
      }
      let digest = try results.generate(
        plan, table: table, rowGroup: rowGroup, batchSize: batchSize, threads: threads,
        control: control, shard: shard
      ) { batch in
        try encoder.rows(of: batch)
      } take: { bytes in
        try write(name, bytes)
      }
      try write(name, encoder.tail)
      results.add(digest, table: table, duration: clock.now - began)
    }
    var report = results.report(plan)
    report.seconds = (clock.now - start).inSeconds
    report.notes += warnings.map { warning in
      (warning.span.map { "\($0.file):\($0.line): " } ?? "") + warning.message
    }
    return report
  }
}

extension TableSchema {
  /// The table as if every integer key were generated by a sequence: only the target database knows
  /// whether it is.
  fileprivate var withCountingKeys: TableSchema {
    var result = self
    for index in result.fields.indices where primaryKey.contains(result.fields[index].name) {
      if case .integer = result.fields[index].type { result.fields[index].generation = .identity }
    }
    return result
  }
}
