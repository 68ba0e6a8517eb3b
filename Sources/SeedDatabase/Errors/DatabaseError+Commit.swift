extension DatabaseError {
  /// The SQLSTATE `transaction_resolution_unknown`.
  package static let unknownCommit = "08007"

  /// Returns the error for a commit whose response was lost with the connection.
  package var ofUnknownCommit: DatabaseError {
    var error = self
    error.code = .connection
    error.sqlState = Self.unknownCommit
    error.message += "; it is not known whether the transaction was committed"
    return error
  }
}

extension Error {
  /// Whether a commit may have succeeded in spite of this error.
  package var leavesCommitUnknown: Bool {
    (self as? DatabaseError)?.sqlState == DatabaseError.unknownCommit
  }
}
