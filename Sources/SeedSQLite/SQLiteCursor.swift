import SeedDatabase

/// An open query of SQLite.
struct SQLiteCursor {
  var statement: SQLitePreparedStatement
  /// Its columns; known after the first row.
  var columns: (names: [String], types: [SQLiteDeclaredType])?
}
