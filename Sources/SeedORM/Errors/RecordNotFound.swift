public import SeedDatabase
public import SeedSchema

/// A required row does not exist.
///
/// ```swift
/// do {
///   _ = try await User.get(0, in: db)
/// } catch let error as RecordNotFound {
///   print(error)                        // there is no row in users with this key
/// }
/// ```
public struct RecordNotFound: SeedORMError, Hashable, CustomStringConvertible {
  /// The table.
  public var table: String
  /// The primary key that was looked for; empty if it was something else.
  public var key: [SQLValue]
  /// What was looked for, if it was no key: the SQL of the condition without its values.
  public var filter: String?

  /// Creates an error.
  public init(table: String, key: [SQLValue] = [], filter: String? = nil) {
    self.key = key
    self.filter = filter
    self.table = table
  }

  /// `DatabaseError.Code.recordNotFound`.
  public var code: DatabaseError.Code { .recordNotFound }

  /// Which table has no such row.
  public var description: String {
    if !key.isEmpty { return "there is no row in \(table) with this key" }
    return "there is no such row in \(table)" + (filter.map { ": \($0)" } ?? "")
  }
}
