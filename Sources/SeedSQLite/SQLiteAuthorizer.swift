import SeedDatabase
import SeedSchema
import CSQLite

/// Records which tables a statement writes to, from SQLite's authorization requests while it
/// prepares the statement.
///
/// It grants everything unless it is confined. Tables that its triggers write to are included.
final class SQLiteAuthorizer {
  private var writes = SQLiteWrites()
  /// Whether statements are forbidden to open other files.
  var isConfined = false

  /// Registers this object with a handle, which must not outlive it.
  func attach(to handle: OpaquePointer) {
    sqlite3_set_authorizer(
      handle,
      { context, action, table, _, schema, _ in
        if action == SQLITE_ATTACH {
          // `VACUUM` attaches a file without a name, `VACUUM INTO` the one that it writes.
          let name = table.map { String(cString: $0) }
          guard let context, name != "", name != ":memory:" else { return SQLITE_OK }
          let authorizer = Unmanaged<SQLiteAuthorizer>.fromOpaque(context).takeUnretainedValue()
          return authorizer.isConfined ? SQLITE_DENY : SQLITE_OK
        }
        guard action == SQLITE_INSERT || action == SQLITE_UPDATE || action == SQLITE_DELETE,
          let context, let table
        else { return SQLITE_OK }
        let name = String(cString: table)
        guard !name.hasPrefix("sqlite_") else { return SQLITE_OK }
        let written = TableName(name, schema: schema.map { String(cString: $0) } ?? "main")
        let authorizer = Unmanaged<SQLiteAuthorizer>.fromOpaque(context).takeUnretainedValue()
        if action == SQLITE_INSERT {
          authorizer.writes.inserted.insert(written)
        } else {
          authorizer.writes.changed.insert(written)
        }
        return SQLITE_OK
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  /// Returns the writes of the last prepared statement.
  func takeWrites() -> SQLiteWrites {
    defer { writes = SQLiteWrites() }
    return writes
  }
}
