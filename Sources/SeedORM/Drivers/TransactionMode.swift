/// How a transaction treats foreign keys.
public enum TransactionMode: Sendable, Hashable {
  /// As the tables define it.
  case standard
  /// Rows may come before those that they refer to: a database that can checks foreign keys not row
  /// by row but all at once when the transaction is committed. The commit fails where a key is broken.
  /// What a foreign key does on delete and update (`ON DELETE CASCADE`) may not happen meanwhile.
  ///
  /// For tables that refer to each other in circles, and for many rows in SQLite: looking each key up once, sorted,
  /// takes a fraction of what looking up each row as it comes does.
  case bulk
  /// Rows may come before those that they refer to, and a database that can leave foreign keys alone
  /// (SQLite) doesn't check them, not even at the end: for a part of a whole that is checked when all of
  /// it is there. What a foreign key does on delete and update may not happen meanwhile.
  case unchecked
}
