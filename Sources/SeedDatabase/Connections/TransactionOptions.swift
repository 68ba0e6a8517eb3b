/// Options for running a transaction.
///
/// ```swift
/// try await db.transaction(.init(isolation: .serializable, retries: 3)) { tx in
///   try await tx.execute("delete from carts where total = 0")
/// }
/// ```
public struct TransactionOptions: Sendable, Hashable {
  /// The isolation level; the database's default if `nil`.
  public var isolation: IsolationLevel?
  /// Whether it only reads; writes then fail with ``DatabaseError/Code/readOnly``.
  public var isReadOnly: Bool
  /// The treatment of foreign keys.
  public var mode: TransactionMode
  /// The number of retries after a failure that ``DatabaseError/Code/isTransient``; the work must
  /// be safe to repeat.
  public var retries: Int
  /// Whether a failed write undoes only itself, so that the transaction can continue if the error
  /// is caught.
  ///
  /// On PostgreSQL this needs a savepoint for each write: a subtransaction, and one more round trip
  /// unless the write is prepared and libpq is of version 14 or later.
  ///
  /// Otherwise a failed write ends the transaction, on both databases. A failed read always does.
  public var continuesAfterFailedWrites: Bool

  /// Creates options; omitted ones have the usual defaults.
  public init(
    isolation: IsolationLevel? = nil, isReadOnly: Bool = false, mode: TransactionMode = .standard,
    retries: Int = 0, continuesAfterFailedWrites: Bool = true
  ) {
    self.isolation = isolation
    self.isReadOnly = isReadOnly
    self.mode = mode
    self.retries = max(0, retries)
    self.continuesAfterFailedWrites = continuesAfterFailedWrites
  }

  /// A read-only transaction that sees one snapshot of the database.
  public static var readOnly: TransactionOptions {
    TransactionOptions(isolation: .repeatableRead, isReadOnly: true)
  }
}
