import SeedDatabase
import SeedSchema

/// The table that records which migrations a database has.
struct MigrationJournal: Sendable {
  /// The quoted name of the table, with its schema.
  let table: String
  /// The table, for its definition.
  private let name: TableName
  private let dialect: any Dialect
  /// The session's search path, which scripts such as those of `pg_dump` change; `nil` without
  /// schemas.
  private let searchPath: String?

  /// Finds the schema that the journal is in.
  init(_ name: String, on connection: isolated any DatabaseConnection) throws {
    dialect = connection.dialect
    (self.name, searchPath) = try dialect.migrations.journal(name, on: connection)
    table = dialect.quoted(self.name)
  }

  private func exists(_ connection: isolated any DatabaseConnection) throws -> Bool {
    try !connection.query(dialect.migrations.existence(of: name)).isEmpty
  }

  /// Returns the records in the order of their application; none if there is no journal yet.
  func records(_ connection: isolated any DatabaseConnection) throws -> [MigrationRecord] {
    guard try exists(connection) else { return [] }
    return try connection.query(
      "SELECT number, name, checksum, is_finished, applied_at FROM \(unescaped: table) ORDER BY number"
    ).map { row in
      MigrationRecord(
        number: row["number"]?.integerValue ?? 0, name: row["name"]?.stringValue ?? "",
        checksum: row["checksum"]?.stringValue ?? "",
        isFinished: row["is_finished"] != .boolean(false),
        appliedAt: row["applied_at"].flatMap(Self.instant))
    }
  }

  /// Creates the journal unless there is one.
  func create(_ connection: isolated any DatabaseConnection) throws {
    guard try !exists(connection) else { return }
    var schema = TableSchema(
      name,
      fields: [
        FieldSchema("number", .integer()), FieldSchema("name", .text),
        FieldSchema("checksum", .text), FieldSchema("is_finished", .boolean),
        FieldSchema("applied_at", .datetime()),
      ], primaryKey: ["number"])
    schema.uniques = [UniqueConstraint(["name"])]
    // The journal's schema exists, because it is in the search path.
    let statements =
      try dialect.createStatements(for: schema).filter { $0.hasPrefix("CREATE TABLE") }
      + dialect.constraintStatements(for: schema)
    for sql in statements { _ = try connection.execute(SQLStatement(sql: sql)) }
  }

  /// Adds a migration.
  func add(
    _ migration: Migration, isFinished: Bool, at time: Timestamp,
    _ connection: isolated any DatabaseConnection
  ) throws {
    _ = try connection.execute(
      """
      INSERT INTO \(unescaped: table) (number, name, checksum, is_finished, applied_at)
      SELECT coalesce(max(number), 0) + 1, \(migration.name), \(migration.checksum), \(isFinished), \
      \(dialect.migrations.instant(time))
      FROM \(unescaped: table)
      """)
  }

  /// Marks a migration as completed, or as being reverted.
  func mark(
    _ name: String, isFinished: Bool, _ connection: isolated any DatabaseConnection
  ) throws {
    _ = try connection.execute(
      "UPDATE \(unescaped: table) SET is_finished = \(isFinished) WHERE name = \(name)")
  }

  /// Updates the checksum of a migration to that of its current SQL.
  func accept(_ migration: Migration, _ connection: isolated any DatabaseConnection) throws {
    _ = try connection.execute(
      "UPDATE \(unescaped: table) SET checksum = \(migration.checksum) WHERE name = \(migration.name)"
    )
  }

  /// Removes a reverted migration.
  ///
  /// - Returns: whether it was there.
  func remove(_ name: String, _ connection: isolated any DatabaseConnection) throws -> Bool {
    try connection.execute("DELETE FROM \(unescaped: table) WHERE name = \(name)") > 0
  }

  /// Restores the search path, which a script may have changed for the whole session.
  func restoreSearchPath(_ connection: isolated any DatabaseConnection) throws {
    guard let searchPath else { return }
    _ = try connection.query(
      "SELECT pg_catalog.set_config('search_path', \(searchPath), false)")
  }

  private static func instant(_ value: SQLValue) -> Timestamp? {
    if case .timestamp(let instant) = value { instant } else { nil }
  }
}
