import SeedDatabase

extension SQLiteConnection {
  /// Adds a hint to the error of a file that can't be written.
  func withHint(_ error: any Error) -> any Error {
    guard var error = error as? DatabaseError else { return error }
    switch (error.code, mode) {
    case (.readOnly, _) where isReadOnlyTransaction:
      error.message += "; the transaction is read-only"
    case (.readOnly, .readOnly): error.message += "; it was opened with `mode=ro`"
    case (.readOnly, .immutable): error.message += "; it was opened with `immutable=1`"
    case (.readOnly, .create), (.readOnly, .readWrite):
      error.message +=
        "; its file or folder is write-protected: to read it, open it with `?mode=ro`, or with "
        + "`?immutable=1` if it doesn't change"
    case (.connection, .readOnly) where !isClosed:
      // In write-ahead logging mode, a reader writes to a file beside the database.
      error.message +=
        "; if its folder is write-protected and the file doesn't change, open it with `?immutable=1`"
    default: break
    }
    return error
  }
}
