import SeedORM

/// Sets the counters of tables that were loaded past their keys.
///
/// As late as can be: until the commit everyone else who asks such a counter for a number waits.
struct CounterMove {
  let connection: any DatabaseConnection

  /// - Returns: a note for each counter that may not be set.
  func move(pastKeysOf tables: [TableSchema]) async throws -> [String] {
    guard !tables.isEmpty else { return [] }
    let dialect = connection.dialect
    for table in tables {
      for sql in dialect.resetSequenceStatements(for: table) {
        _ = try await connection.query(SQLStatement(sql: sql))
      }
    }
    guard let query = dialect.unmovedCountersQuery else { return [] }
    return try await connection.query(query).compactMap { row in
      guard case .text(let name)? = row.values.first, !name.isEmpty else { return nil }
      return "the counter \(name) stays where it was: it belongs to somebody else"
    }
  }
}
