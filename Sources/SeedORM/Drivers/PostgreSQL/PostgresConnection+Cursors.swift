extension PostgresConnection {
  /// Begins a query whose rows are fetched in portions; in a transaction, with which it ends at the
  /// latest.
  ///
  /// It is a cursor of the server, so other statements can be run between two portions.
  public func openCursor(_ statement: SQLStatement) throws -> DatabaseCursor {
    guard session.isInTransaction else {
      throw DatabaseError(.misuse, "a cursor needs a transaction, and none is open")
    }
    let sql = statement.sql(placeholder: dialect.placeholder)
    return try timed(.query, sql) {
      cursorCount += 1
      let cursor = DatabaseCursor(number: cursorCount)
      _ = try session.run(
        "DECLARE \(Self.name(of: cursor)) NO SCROLL CURSOR FOR \(sql)", statement.values)
      cursors[cursor] = sql
      return (cursor, rows: 0)
    }
  }

  /// The next rows of a cursor, at most `count`; none at its end.
  public func fetch(_ count: Int, from cursor: DatabaseCursor) throws -> [Row] {
    guard let sql = cursors[cursor] else { return [] }
    return try timed(.fetch, sql) {
      let rows = try session.run("FETCH \(max(1, count)) FROM \(Self.name(of: cursor))").rows()
      return (rows, rows: rows.count)
    }
  }

  /// Ends a cursor; does nothing where it has ended.
  public func closeCursor(_ cursor: DatabaseCursor) throws {
    guard cursors.removeValue(forKey: cursor) != nil, session.isInTransaction else { return }
    _ = try session.run("CLOSE \(Self.name(of: cursor))")
  }

  private static func name(of cursor: DatabaseCursor) -> String { "seedkit_c\(cursor.number)" }
}
