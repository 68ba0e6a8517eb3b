/// A completed statement or load, as the monitor and its observers see it.
public struct QueryEvent: Sendable {
  /// What was done.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    /// A statement that returns no rows.
    case execute
    /// A statement that returns rows.
    case query
    /// A further portion of the rows of a query that is read in portions.
    case fetch
    /// SQL of several statements.
    case script
    /// A bulk load of one table.
    case load
    /// The begin or end of a transaction.
    case transaction
    /// Work of the program itself, from ``QueryMonitor/track(_:metadata:_:)``.
    case work
  }

  /// What was done.
  public var kind: Kind
  /// The SQL with placeholders; for a load the table's name, for work its name.
  public var statement: String
  /// How many rows were read or written.
  public var rows: Int
  /// The approximate size in bytes of the values read or written.
  public var bytes: Int
  /// How long it took.
  public var duration: Duration
  /// What went wrong; `nil` if nothing did.
  public var failure: DatabaseError.Code?
  /// What a piece of work was given to tell it from others.
  public var metadata: [String: String] = [:]

  /// Creates an event.
  public init(
    _ kind: Kind,
    _ statement: String,
    rows: Int = 0,
    bytes: Int = 0,
    duration: Duration,
    failure: DatabaseError.Code? = nil
  ) {
    self.kind = kind
    self.statement = statement
    self.rows = rows
    self.bytes = bytes
    self.duration = duration
    self.failure = failure
  }
}
