import SeedDatabase
import SeedSchema

extension DatabaseConnection {
  /// How many rows each table has, without those of tables that inherit from it.
  func counts() throws -> [String: Int64] {
    var result: [String: Int64] = [:]
    for table in try tables(in: nil as [String]?) + otherTables() {
      let sql = "SELECT count(*) AS rows FROM \(dialect.ownRows(of: table))"
      result[table.name.description] =
        try query(SQLStatement(sql: sql)).first?.optionalInteger("rows")
    }
    return result
  }

  /// The tables of the namespaces that the search path leaves out.
  private func otherTables() throws -> [TableSchema] {
    guard let query = dialect.schemasQuery else { return [] }
    return try tables(in: try values(of: query))
  }

  /// The foreign keys of which a row references none, as `orders (user_id)`.
  ///
  /// Keys of single partitions hold for these alone, and are left out.
  func brokenKeys() throws -> [String] {
    var result: [String] = []
    for table in try tables(in: nil as [String]?) + otherTables()
    where table.partitioning == nil {
      for key in table.foreignKeys {
        let same = zip(key.columns, key.referencedColumns)
          .map { "child.\(dialect.quoted($0)) = parent.\(dialect.quoted($1))" }
        let isThere = key.columns.map { "child.\(dialect.quoted($0)) IS NOT NULL" }
        let sql = """
          SELECT count(*) AS rows FROM \(dialect.quoted(table.name)) AS child
          WHERE \(isThere.joined(separator: " AND ")) AND NOT EXISTS
          (SELECT 1 FROM \(dialect.quoted(key.references)) AS parent
          WHERE \(same.joined(separator: " AND ")))
          """
        let rows = try query(SQLStatement(sql: sql)).first?.optionalInteger("rows")
        if rows != 0 { result.append("\(table.name) (\(key.columns.joined(separator: ", ")))") }
      }
    }
    return result
  }
}
