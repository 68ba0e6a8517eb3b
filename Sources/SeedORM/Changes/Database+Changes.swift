import SeedDatabase
import SeedSchema

extension Database {
  /// Returns the changes of models' tables from now on, as transactions are committed.
  ///
  /// ```swift
  /// for try await change in try await db.changes(of: User.self) where change.concerns(.integer(7)) {
  ///   print("user 7 has changed")
  /// }
  /// ```
  ///
  /// On PostgreSQL these are the changes of all sessions of the server, reported by triggers that
  /// ``Migration/changeNotifications(_:of:)`` creates; a separate connection listens, and is
  /// reopened if it is lost. In SQLite they are those of this `Database`, including those
  /// of its triggers and foreign keys.
  ///
  /// - Throws: `DatabaseError` of code `misuse` if a table of PostgreSQL has no triggers, or in a
  ///   database that can't listen.
  public func changes(of models: any Model.Type...) async throws -> ChangeStream {
    try await changes(of: models, and: [])
  }

  /// `others` are the names of further tables, which have no model.
  func changes(
    of models: [any Model.Type], and others: Set<String>
  ) async throws -> ChangeStream {
    var tables: [String: WatchedTable] = [:]
    for name in others {
      let table = TableName(name)
      tables[WatchedTable.key(of: table)] = try await watched(TableSchema(table, fields: []))
    }
    for model in models {
      let schema = try model.checkedSchema
      tables[WatchedTable.key(of: schema.name)] = try await watched(schema)
    }
    try await listen()
    return ChangeStream(subscription: hub.join(tables))
  }

  /// Drops cached values when others write to the tables that they were read from, until the
  /// database is closed.
  ///
  /// ```swift
  /// try await db.followChanges(of: Product.self)
  /// ```
  ///
  /// Throws as ``changes(of:)``.
  public func followChanges(of models: any Model.Type...) async throws {
    for model in models { _ = try await watched(try model.checkedSchema) }
    try await listen()
  }

  /// Checks that the changes of a table can be reported.
  private func watched(_ table: TableSchema) async throws -> WatchedTable {
    let key = table.primaryKey.compactMap { table[field: $0] }
    switch dialect.syntax {
    case .postgres:
      guard try await !query(ChangeTriggers.query(table.name)).isEmpty else {
        throw DatabaseError(
          .misuse,
          """
          changes of \(table.name) aren't reported: apply `Migration.changeNotifications` for its model first
          """, table: table.name.name)
      }
      return WatchedTable(name: table.name, key: key, keyIsRowid: false)
    case .sqlite:
      // Only an INTEGER PRIMARY KEY is the rowid.
      let columns = try await query(
        """
        SELECT upper(c.type) = 'INTEGER' AND l.wr = 0 AS is_rowid
        FROM pragma_table_info(\(table.name.name)) AS c
        JOIN pragma_table_list(\(table.name.name)) AS l ON l.schema = 'main'
        WHERE c.pk > 0
        """)
      let isRowid = columns.count == 1 && columns.first?["is_rowid"] == .integer(1)
      return WatchedTable(name: table.name, key: isRowid ? key : [], keyIsRowid: isRowid)
    }
  }

  /// Begins to listen, unless it already does.
  private func listen() async throws {
    switch dialect.syntax {
    case .postgres:
      guard try await !run(in: writers, { $0 is SandboxConnection }) else {
        throw DatabaseError(.misuse, "a database that never commits has no changes to report")
      }
      let listener = PostgresListener(url, hub)
      guard !hub.isListening else { return }
      let connection = try await listener.connect()
      let isFirst = hub.keepListener { Task { await listener.run(on: connection) } }
      if !isFirst { await connection.close() }
    case .sqlite:
      guard !hub.recordsSQLite else { return }
      hub.startRecording()
      let hub = hub
      try await run(in: writers) { connection in
        guard let connection = connection as? any ChangeRecordingConnection else { return }
        connection.assumeIsolated { $0.recordChanges { hub.publish($0) } }
      }
    }
  }
}
