/// Why the server did not take a COPY.
struct CopyRefusal: Error {
  /// What it said.
  var error: DatabaseError
  /// The row of the COPY, counted from 1, where it named one.
  var line: Int?
}
