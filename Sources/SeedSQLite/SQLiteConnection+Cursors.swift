public import SeedDatabase
public import SeedSchema

extension SQLiteConnection {
  /// Opens a cursor in the open transaction; it is closed with the transaction at the latest.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` if no transaction is open, or if the query fails.
  public func openCursor(_ statement: SQLStatement) throws -> DatabaseCursor {
    guard isInTransaction else {
      throw DatabaseError(.misuse, "a cursor needs a transaction, and none is open")
    }
    let sql = statement.sql { "?\($0)" }
    return try reporting(.query, sql) { event in
      let prepared = try takeStatement(sql)
      do {
        event.bytes = try prepared.bind(statement.values)
      } catch {
        putStatement(prepared)
        throw error
      }
      cursorCount += 1
      let cursor = DatabaseCursor(number: cursorCount)
      cursors[cursor] = SQLiteCursor(statement: prepared)
      return cursor
    }
  }

  /// Returns the next rows of a cursor, at most `count`; none at the end.
  ///
  /// - Throws: ``DatabaseError`` if a statement fails.
  public func fetch(_ count: Int, from cursor: DatabaseCursor) throws -> [Row] {
    guard let open = cursors[cursor] else { return [] }
    let statement = open.statement
    return try reporting(.fetch, statement.sql) { event in
      var rows: [Row] = []
      do {
        while rows.count < count {
          guard try statement.step() else {
            closeCursor(cursor)
            break
          }
          let (names, types) = cursors[cursor]?.columns ?? statement.resultColumns()
          if rows.isEmpty { cursors[cursor]?.columns = (names, types) }
          rows.append(statement.row(names, types, bytes: &event.bytes))
        }
      } catch {
        closeCursor(cursor)
        throw error
      }
      event.rows = rows.count
      return rows
    }
  }

  /// Closes a cursor; does nothing if it is already closed.
  public func closeCursor(_ cursor: DatabaseCursor) {
    guard let open = cursors.removeValue(forKey: cursor) else { return }
    putStatement(open.statement)
  }

  /// Closes all cursors: an open one would hold its snapshot beyond the transaction.
  func closeCursors() {
    for open in cursors.values { putStatement(open.statement) }
    cursors = [:]
  }
}
