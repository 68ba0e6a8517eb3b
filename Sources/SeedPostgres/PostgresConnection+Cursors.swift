public import SeedDatabase
public import SeedSchema

extension PostgresConnection {
  /// Opens a cursor in the open transaction; it is closed with the transaction at the latest.
  ///
  /// It is a server-side cursor, so other statements can run between two portions.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if no transaction is open, or if the query fails.
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

  /// Returns the next rows of a cursor, at most `count`; none at the end.
  ///
  /// - Throws: ``DatabaseError`` if a statement fails.
  public func fetch(_ count: Int, from cursor: DatabaseCursor) throws -> [Row] {
    guard let sql = cursors[cursor] else { return [] }
    return try timed(.fetch, sql) {
      let rows = try session.run("FETCH \(max(1, count)) FROM \(Self.name(of: cursor))").rows()
      return (rows, rows: rows.count)
    }
  }

  /// Closes a cursor; does nothing if it is closed.
  ///
  /// - Throws: ``DatabaseError`` if a statement fails.
  public func closeCursor(_ cursor: DatabaseCursor) throws {
    guard cursors.removeValue(forKey: cursor) != nil, session.isInTransaction else { return }
    _ = try session.run("CLOSE \(Self.name(of: cursor))")
  }

  private static func name(of cursor: DatabaseCursor) -> String { "seedkit_c\(cursor.number)" }
}
