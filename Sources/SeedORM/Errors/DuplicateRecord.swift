public import SeedDatabase

/// A row has the same key or unique value as another one.
///
/// ```swift
/// do {
///   try await user.create(in: db)
/// } catch let error as DuplicateRecord {
///   print(error.table, error.columns)
/// }
/// ```
public struct DuplicateRecord: SeedORMError, Hashable, CustomStringConvertible {
  /// The table.
  public var table: String
  /// The constraint's name, if the database or the model knows one.
  public var constraint: String?
  /// The columns whose values another row already has.
  public var columns: [String]
  /// The error of the database.
  public var underlying: DatabaseError

  /// Creates an error from the database's.
  public init(table: String, constraint: String?, columns: [String], underlying: DatabaseError) {
    self.table = table
    self.constraint = constraint
    self.columns = columns
    self.underlying = underlying
  }

  /// `DatabaseError.Code.uniqueViolation`.
  public var code: DatabaseError.Code { .uniqueViolation }

  /// The table and the columns, without values.
  public var description: String {
    let what = columns.isEmpty ? constraint ?? "a unique value" : columns.joined(separator: ", ")
    return "another row of \(table) has the same \(what)"
  }
}
