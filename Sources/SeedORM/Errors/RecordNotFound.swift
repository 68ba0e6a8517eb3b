public import SeedDrivers

/// A required row does not exist.
public struct RecordNotFound: Error, Sendable, Hashable, CustomStringConvertible {
  /// The table.
  public var table: String

  /// Creates an error.
  public init(table: String) { self.table = table }

  /// `DatabaseError.Code.recordNotFound`.
  public var code: DatabaseError.Code { .recordNotFound }

  /// Which table has no such row.
  public var description: String { "there is no such row in \(table)" }
}
