/// A query of SQLite that is under way.
struct SQLiteCursor {
  var statement: SQLitePreparedStatement
  /// Its columns; known once the first row is there.
  var columns: (names: [String], types: [SQLiteDeclaredType])?
}
