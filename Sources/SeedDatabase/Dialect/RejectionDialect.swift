/// Reads from a database's errors why it rejected rows.
public protocol RejectionDialect: Sendable {
  /// The cause of an error that rejects rows.
  func rejectionCause(of error: DatabaseError) -> RejectionCause

  /// The key that a rejected row repeats, or whose parent is missing; `nil` if the error doesn't
  /// tell.
  func rejectedKey(of error: DatabaseError) -> RejectedKey?
}
