import CSQLite
import SeedDatabase

extension SQLiteConnection: StandInConnection {
  /// SQLite doesn't allow nondeterministic functions in anything that is stored with the rows.
  package func addFunction(standingInFor name: String) throws {
    let handle = try open()
    let code = sqlite3_create_function_v2(
      handle, name, -1, SQLITE_UTF8 | SQLITE_INNOCUOUS, nil,
      { context, count, arguments in
        if count > 0, let first = arguments?[0] {
          sqlite3_result_value(context, first)
        } else {
          sqlite3_result_int64(
            context, sqlite3_last_insert_rowid(sqlite3_context_db_handle(context)))
        }
      }, nil, nil, nil)
    guard code == SQLITE_OK else { throw SQLiteError.error(of: handle, code: code, sql: nil) }
  }
}
