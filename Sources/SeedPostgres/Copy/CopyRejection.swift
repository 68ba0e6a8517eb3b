import SeedDatabase

/// The server's rejection of a COPY.
struct CopyRejection: Error {
  /// The database's error.
  var error: DatabaseError
  /// The row of the COPY, counted from 1, if the server named one.
  var line: Int?
}
