public import SeedDatabase
public import SeedSchema

/// A required row does not exist.
///
/// ```swift
/// do {
///   _ = try await User.get(0, in: db)
/// } catch let error as RecordNotFound {
///   print(error)  // there is no row in users with this key
/// }
/// ```
public struct RecordNotFound: SeedORMError, Hashable, CustomStringConvertible {
  /// The table.
  public var table: String
  /// The primary key that was looked up; empty for other lookups.
  public var key: [SQLValue]
  /// The condition of any other lookup: its SQL without values.
  public var filter: String?

  /// Creates an error.
  public init(table: String, key: [SQLValue] = [], filter: String? = nil) {
    self.key = key
    self.filter = filter
    self.table = table
  }

  /// `DatabaseError.Code.recordNotFound`.
  public var code: DatabaseError.Code { .recordNotFound }

  /// The table without such a row.
  public var description: String {
    if !key.isEmpty { return "there is no row in \(table) with this key" }
    return "there is no such row in \(table)" + (filter.map { ": \($0)" } ?? "")
  }
}
