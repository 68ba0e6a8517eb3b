/// A completed statement or load, as seen by the monitor and its observers.
public struct QueryEvent: Sendable {
  /// The kind of event.
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

  /// The kind of event.
  public var kind: Kind
  /// The SQL with placeholders; for a load, the table's name; for work, its name.
  public var statement: String
  /// How many rows were read or written.
  public var rows: Int
  /// The approximate size in bytes of the values read or written.
  public var bytes: Int
  /// How long it took.
  public var duration: Duration
  /// The kind of failure; `nil` if it succeeded.
  public var failure: DatabaseError.Code?
  /// The metadata of a piece of work, to tell it from others.
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
