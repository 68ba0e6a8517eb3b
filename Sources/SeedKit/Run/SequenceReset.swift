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

  /// Advances the sequences of tables past their keys.
  ///
  /// - Parameters:
  ///   - tables: the tables.
  ///   - reserved: the highest of the keys that the run will write to a table.
  /// - Returns: a note for each sequence that the user isn't allowed to set.
  /// - Throws: `DatabaseError` if a statement fails.
  package func advance(
    pastKeysOf tables: [TableSchema], reserving reserved: [TableName: Int64] = [:]
  ) async throws -> [String] {
    guard !tables.isEmpty else { return [] }
    let dialect = connection.dialect
    for table in tables {
      let statements = dialect.resetSequenceStatements(
        for: table, reserved: reserved[table.name] ?? 0)
      for statement in statements { _ = try await connection.execute(statement) }
    }
    guard let query = dialect.skippedSequencesQuery else { return [] }
    return try await connection.values(of: query).map { name in
      "the sequence \(name) was not advanced: another role owns it"
    }
  }
}
