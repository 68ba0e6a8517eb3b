/// How a transaction is run.
///
/// ```swift
/// try await db.transaction(.init(isolation: .serializable, retries: 3)) { tx in … }
/// ```
public struct TransactionOptions: Sendable, Hashable {
  /// How much it sees of the transactions beside it; the database's default where `nil`.
  public var isolation: IsolationLevel?
  /// Whether it only reads: a write is then refused with ``DatabaseError/Code/readOnly``.
  public var isReadOnly: Bool
  /// How it treats foreign keys.
  public var mode: TransactionMode
  /// How many times the work is run again where the transaction failed with a code that
  /// ``DatabaseError/Code/isTransient``; it must then be fit to run more than once.
  public var retries: Int
  /// Whether a write that fails undoes itself alone, so that the transaction can go on when the error is
  /// caught. On PostgreSQL that takes a savepoint for each write: one more round trip, and a subtransaction.
  ///
  /// Otherwise a failed write ends the transaction, on both databases. A failed read always does.
  public var continuesAfterFailedWrites: Bool

  /// Makes options; those that are left out are the usual ones.
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

  /// A transaction that only reads, and sees one state of the database throughout.
  public static var readOnly: TransactionOptions {
    TransactionOptions(isolation: .repeatableRead, isReadOnly: true)
  }
}
