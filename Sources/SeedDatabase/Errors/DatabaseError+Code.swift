extension DatabaseError {
  /// A kind of failure. Later versions may add more, so a `switch` needs a `default`.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    private enum Kind: String, Sendable {
      case uniqueViolation, foreignKeyViolation, notNullViolation, checkViolation, invalidValue
      case syntax, undefinedTable, undefinedColumn, alreadyExists
      case busy, interrupted, serializationFailure, deadlock
      case timeout, transaction, connection, authentication, permission, readOnly, diskFull, corrupt
      case recordNotFound, validation
      case invalidURL, invalidSchema, misuse, unsupported, other
    }

    private let kind: Kind

    private init(_ kind: Kind) { self.kind = kind }

    /// Two rows would have the same key or unique value.
    public static let uniqueViolation = Code(.uniqueViolation)
    /// A row would reference one that doesn't exist.
    public static let foreignKeyViolation = Code(.foreignKeyViolation)
    /// A column that must have a value would be NULL.
    public static let notNullViolation = Code(.notNullViolation)
    /// A check or an exclusion constraint would be violated.
    public static let checkViolation = Code(.checkViolation)
    /// A value doesn't fit its column: it is too long, out of range, or of another type.
    public static let invalidValue = Code(.invalidValue)
    /// The SQL is invalid, or has several statements although one is expected.
    public static let syntax = Code(.syntax)
    /// There is no such table.
    public static let undefinedTable = Code(.undefinedTable)
    /// There is no such column.
    public static let undefinedColumn = Code(.undefinedColumn)
    /// The object to create already exists.
    public static let alreadyExists = Code(.alreadyExists)
    /// Timed out waiting for a lock.
    public static let busy = Code(.busy)
    /// The statement was interrupted.
    public static let interrupted = Code(.interrupted)
    /// The transaction conflicts with another one; running it again may succeed.
    public static let serializationFailure = Code(.serializationFailure)
    /// Two transactions waited for each other; running it again may succeed.
    public static let deadlock = Code(.deadlock)
    /// No connection of the pool became free in time.
    public static let timeout = Code(.timeout)
    /// The transaction is over: it was ended, or the database has rolled it back.
    public static let transaction = Code(.transaction)
    /// The database can't be reached or opened, or the connection is lost or closed.
    public static let connection = Code(.connection)
    /// The user or the password isn't accepted.
    public static let authentication = Code(.authentication)
    /// The user lacks a privilege.
    public static let permission = Code(.permission)
    /// The database can't be written.
    public static let readOnly = Code(.readOnly)
    /// The disk is full.
    public static let diskFull = Code(.diskFull)
    /// The file is damaged, or isn't a database.
    public static let corrupt = Code(.corrupt)
    /// A required row doesn't exist; see ``RecordNotFound``.
    public static let recordNotFound = Code(.recordNotFound)
    /// A model isn't valid; see ``ValidationError``.
    public static let validation = Code(.validation)
    /// A connection URL is invalid.
    public static let invalidURL = Code(.invalidURL)
    /// A table's definition contradicts itself, or can't be written for this database.
    public static let invalidSchema = Code(.invalidSchema)
    /// A call that doesn't fit the connection's state or the statement.
    public static let misuse = Code(.misuse)
    /// The database can't do this.
    public static let unsupported = Code(.unsupported)
    /// Anything else.
    public static let other = Code(.other)

    /// The code's name, such as `uniqueViolation`.
    public var description: String { kind.rawValue }

    /// Whether the same transaction may succeed if it runs again.
    public var isTransient: Bool {
      switch kind {
      case .busy, .serializationFailure, .deadlock: true
      default: false
      }
    }
  }
}
