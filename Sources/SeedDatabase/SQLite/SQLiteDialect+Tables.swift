public import SeedSchema

extension SQLiteDialect {
  /// The table, in one statement.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  public func createStatements(for table: TableSchema) throws -> [String] {
    [try SQLiteTableDDL(table: table, dialect: self).createStatement()]
  }

  /// Unique constraints as indexes, and the indexes; foreign keys and checks are part of CREATE
  /// TABLE.
  ///
  /// - Throws: ``DatabaseError`` of code `invalidSchema` if the table's definition isn't valid.
  public func constraintStatements(for table: TableSchema) throws -> [String] {
    try SQLiteTableDDL(table: table, dialect: self).indexStatements()
  }

  /// Empty, because SQLite can't add a foreign key later, so it is part of CREATE TABLE.
  ///
  /// - Throws: nothing.
  public func foreignKeyStatements(for table: TableSchema) throws -> [String] { [] }

  /// `DROP TABLE IF EXISTS`.
  public func dropStatement(for table: TableName) -> String {
    "DROP TABLE IF EXISTS \(quoted(table))"
  }

  /// The schema of the connection's temporary tables.
  public var temporarySchema: String { "temp" }
}
