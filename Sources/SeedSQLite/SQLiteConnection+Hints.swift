import SeedDatabase

extension SQLiteConnection {
  /// Adds a hint to the error of a file that can't be written.
  func withHint(_ error: any Error) -> any Error {
    guard var error = error as? DatabaseError else { return error }
    switch (error.code, mode) {
    case (.readOnly, _) where isReadOnlyTransaction:
      error.message += "; the transaction is read-only"
    case (.readOnly, .readOnly): error.message += "; it was opened by `mode=ro`"
    case (.readOnly, .immutable): error.message += "; it was opened by `immutable=1`"
    case (.readOnly, .create), (.readOnly, .readWrite):
      error.message +=
        "; its file or folder is write-protected: to read it, open it by `?mode=ro`, or by "
        + "`?immutable=1` if nobody changes it"
    case (.connection, .readOnly) where !isClosed:
      // In write-ahead logging mode, a reader writes to a file beside the database.
      error.message +=
        "; if its folder is write-protected and nobody changes the file, open it by `?immutable=1`"
    default: break
    }
    return error
  }
}
