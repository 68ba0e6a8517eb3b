/// How a transaction treats foreign keys.
public enum TransactionMode: Sendable, Hashable {
  /// As the tables define it.
  case standard
  /// A database that can will not check foreign keys row by row but all at once when the
  /// transaction is committed: faster, and rows may come before those that they refer to. The commit
  /// fails where a key is broken. What a foreign key does on delete and update (`ON DELETE CASCADE`)
  /// may not happen meanwhile.
  case bulk
}
