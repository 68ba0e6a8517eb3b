package import SeedDatabase
package import SeedSchema

extension DatabaseConnection {
  /// Creates a table with all its constraints.
  package func create(_ table: TableSchema) throws {
    for sql in try dialect.createStatements(for: table) + dialect.constraintStatements(for: table)
      + dialect.foreignKeyStatements(for: table)
    { try executeScript(sql) }
  }

  /// How many rows a table has.
  package func count(_ table: String) throws -> Int {
    let rows = try query(SQLStatement(sql: "select count(*) from \(dialect.quoted(table))"))
    guard case .integer(let count)? = rows.first?.values.first else { return -1 }
    return Int(count)
  }
}
