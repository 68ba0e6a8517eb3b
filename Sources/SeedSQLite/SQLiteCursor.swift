import SeedDatabase

/// An open SQLite query.
struct SQLiteCursor {
  var statement: SQLitePreparedStatement
  /// Its columns; known after the first row.
  var columns: (names: [String], types: [SQLiteDeclaredType])?
}
