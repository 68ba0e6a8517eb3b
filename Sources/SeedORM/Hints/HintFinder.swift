package import SeedDatabase
import SeedSchema

/// Finds hints in a monitor's report, using the plans of a database.
///
/// Only tables of at least 10,000 rows are considered; smaller ones aren't slow enough to be worth
/// an index.
package struct HintFinder {
  /// The minimum number of rows of a table to consider.
  static let leastRows: Int64 = 10_000
  /// The minimum number of executions of a statement to consider.
  static let leastExecutions = 10

  let connection: any DatabaseConnection
  let report: QueryReport
  let tables: [TableSchema]
  /// How many rows each table has, up to ``leastRows``.
  let sizes: [String: Int64]
  var dialect: any Dialect { connection.dialect }

  /// A statement with its plan.
  struct Planned {
    var statement: QueryReport.Statement
    var sql: String
    var shape: StatementShape
    var plan: PlanSteps

    /// The mean number of rows of an execution.
    var meanRows: Double {
      Double(statement.rows) / Double(max(1, statement.latency.count))
    }
  }

  private init(
    _ connection: any DatabaseConnection, _ report: QueryReport, _ tables: [TableSchema],
    _ sizes: [String: Int64]
  ) {
    self.connection = connection
    self.report = report
    self.tables = tables
    self.sizes = sizes
  }

  /// Returns the hints, the most useful kinds first.
  ///
  /// - Parameters:
  ///   - report: the statements that the monitor has seen.
  ///   - connection: one without a transaction, for reading plans and sizes.
  /// - Returns: the hints.
  /// - Throws: `DatabaseError` if the catalog can't be read.
  package static func hints(
    in report: QueryReport, _ connection: any DatabaseConnection
  ) async throws -> [QueryHint] {
    let tables = try await connection.tables(in: nil)
    var sizes: [String: Int64] = [:]
    for table in tables { sizes[table.name.name.lowercased()] = try await size(table, connection) }
    let finder = HintFinder(connection, report, tables, sizes)
    var planned: [Planned] = []
    for statement in report.statements {
      if let plan = await finder.planned(statement) { planned.append(plan) }
    }
    return finder.scans(planned) + finder.repeated() + finder.foreignKeys()
      + (try await finder.misestimates(planned)) + finder.unusedIndexes(planned)
  }

  /// Counts rows up to the number that matters.
  private static func size(
    _ table: TableSchema, _ connection: any DatabaseConnection
  ) async throws -> Int64 {
    let name = connection.dialect.quoted(table.name)
    let rows = try await connection.query(
      SQLStatement(
        sql: "SELECT count(*) AS n FROM (SELECT 1 FROM \(name) LIMIT \(leastRows)) AS counted"))
    return rows.first?["n"]?.integerValue ?? 0
  }

  /// The table with a name in a statement.
  func table(_ name: String) -> TableSchema? {
    tables.first { $0.name.name.lowercased() == name.lowercased() }
  }

  func isLarge(_ table: TableSchema) -> Bool {
    (sizes[table.name.name.lowercased()] ?? 0) >= Self.leastRows
  }

  /// A statement with its plan; `nil` if it has none, or concerns no large table.
  private func planned(_ statement: QueryReport.Statement) async -> Planned? {
    guard statement.kind == .query || statement.kind == .execute,
      let sql = statement.original.text, statement.latency.count > statement.failures
    else { return nil }
    let shape = StatementShape(sql, dialect.syntax)
    guard shape.sources.contains(where: { table($0.table).map(isLarge) ?? false }) else {
      return nil
    }
    guard let text = try? await plan(sql) else { return nil }
    return Planned(statement: statement, sql: sql, shape: shape, plan: PlanSteps(text))
  }

  private func plan(_ sql: String) async throws -> String {
    let (before, explain, after) = dialect.explainStatements(ofPrepared: sql)
    let dialect = dialect
    return try await StatementCancellation.guarding(connection) { connection in
      try connection.begin(TransactionOptions(isReadOnly: true))
      defer { try? connection.rollback() }
      for sql in before { _ = try connection.execute(SQLStatement(sql: sql)) }
      let rows = try connection.query(explain)
      for sql in after { _ = try connection.execute(SQLStatement(sql: sql)) }
      return dialect.planText(rows)
    }
  }

  /// Whether an index, a constraint or the primary key begins with the columns, in any order.
  func isIndexed(_ columns: [String], in table: TableSchema) -> Bool {
    let wanted = Set(columns.map { $0.lowercased() })
    let lists =
      [table.primaryKey] + table.uniques.filter { $0.predicate == nil }.map(\.columns)
      + table.indexes.filter { $0.predicate == nil }.map(\.columns)
    return lists.contains { Set($0.prefix(wanted.count).map { $0.lowercased() }) == wanted }
  }

  /// The statement that creates an index.
  func indexStatement(_ columns: [String], on table: TableSchema) -> String {
    let list = columns.map(dialect.quoted).joined(separator: ", ")
    let name = ([table.name.name] + columns + ["idx"]).joined(separator: "_")
    switch dialect.syntax {
    case .postgres: return "CREATE INDEX CONCURRENTLY ON \(dialect.quoted(table.name)) (\(list))"
    case .sqlite:
      return "CREATE INDEX \(dialect.quoted(name)) ON \(dialect.quoted(table.name)) (\(list))"
    }
  }
}
