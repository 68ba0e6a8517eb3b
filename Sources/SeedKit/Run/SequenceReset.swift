package import SeedDatabase
package import SeedSchema

/// Sets the sequences of tables that were loaded past their keys.
///
/// As late as possible: other sessions that need a value of such a sequence wait until the commit.
package struct SequenceReset {
  let connection: any DatabaseConnection

  package init(connection: any DatabaseConnection) {
    self.connection = connection
  }

  /// - Returns: a note for each sequence that the user may not set.
  package func advance(pastKeysOf tables: [TableSchema]) async throws -> [String] {
    guard !tables.isEmpty else { return [] }
    let dialect = connection.dialect
    for table in tables {
      for sql in dialect.resetSequenceStatements(for: table) {
        _ = try await connection.query(SQLStatement(sql: sql))
      }
    }
    guard let query = dialect.skippedSequencesQuery else { return [] }
    return try await connection.values(of: query).map { name in
      "the sequence \(name) was not advanced: another role owns it"
    }
  }
}
