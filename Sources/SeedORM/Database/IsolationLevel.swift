/// How much a transaction sees of those that run beside it.
///
/// SQLite knows the strictest alone, which is what every transaction of it gets.
public enum IsolationLevel: String, Sendable, Hashable, CaseIterable {
  /// Each statement sees what was committed before it began: PostgreSQL's default.
  case readCommitted = "READ COMMITTED"
  /// All statements see what was committed before the first; a write to a row that another
  /// transaction has changed since fails with ``DatabaseError/Code/serializationFailure``.
  case repeatableRead = "REPEATABLE READ"
  /// As if transactions ran one after the other; those that could not have fail with
  /// ``DatabaseError/Code/serializationFailure``.
  case serializable = "SERIALIZABLE"
}
