public import SeedDatabase
public import SeedSchema

/// A row has changed since the model was read: its column with `.version` has another value.
public struct StaleRecord: SeedORMError, Hashable, CustomStringConvertible {
  /// The table.
  public var table: String
  /// The row's primary key.
  public var key: [SQLValue]

  /// Creates an error.
  public init(table: String, key: [SQLValue]) {
    self.table = table
    self.key = key
  }

  /// The kind of error.
  public var code: DatabaseError.Code { .serializationFailure }

  /// The table, without the key.
  public var description: String {
    "the row of \(table) has changed since it was read"
  }
}
