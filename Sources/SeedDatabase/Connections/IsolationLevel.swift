/// How much of concurrent transactions a transaction sees.
///
/// SQLite supports only the strictest level; every transaction gets it.
public enum IsolationLevel: String, Sendable, Hashable, CaseIterable {
  /// Each statement sees what was committed before it began: PostgreSQL's default.
  case readCommitted = "READ COMMITTED"
  /// All statements see what was committed before the first.
  ///
  /// A write to a row that another transaction has changed since fails with
  /// ``DatabaseError/Code/serializationFailure``.
  case repeatableRead = "REPEATABLE READ"
  /// As if transactions ran one after another; those that could not have fail with
  /// ``DatabaseError/Code/serializationFailure``.
  case serializable = "SERIALIZABLE"
}
