import SeedDatabase
import SeedPlanning
import SeedSchema

/// Emptying tables.
extension PlanRun {
  /// Empties tables, given children before parents.
  ///
  /// - Throws: ``DatabaseError`` if rows of other tables reference the rows: they would otherwise
  ///   belong to whatever new rows get the same keys.
  mutating func empty(_ tables: [TableSchema]) async throws {
    let dialect = connection.dialect
    if !dialect.protectsTruncatedRows { try await checkReferences(to: tables) }
    for statement in dialect.truncateStatements(for: tables) {
      _ = try await connection.execute(statement)
    }
  }

  private mutating func checkReferences(to tables: [TableSchema]) async throws {
    let dialect = connection.dialect
    let emptied = Set(tables.map(\.stored.name))
    for child in try await referencingTables() where !emptied.contains(child.name) {
      for key in child.foreignKeys where emptied.contains(key.references) {
        let condition = key.columns.map { "\(dialect.quoted($0)) IS NOT NULL" }
          .joined(separator: " AND ")
        let rows = try await connection.query(
          SQLStatement(
            sql: "SELECT 1 FROM \(dialect.ownRows(of: child)) WHERE \(condition) LIMIT 1"))
        guard rows.isEmpty else {
          throw DatabaseError(
            .foreignKeyViolation,
            "cannot empty \(key.references): rows of \(child.name) reference it; empty \(child.name) in the same step",
            table: child.name.name, columns: key.columns)
        }
      }
    }
  }

  /// The database's tables with foreign keys, which are read once until SQL of the scenario may
  /// have changed them.
  private mutating func referencingTables() async throws -> [TableSchema] {
    if let known = tablesWithForeignKeys { return known }
    let tables = try await connection.tables(in: nil).filter { !$0.foreignKeys.isEmpty }
    tablesWithForeignKeys = tables
    return tables
  }
}
