/// Columns that together are different in each row.
public struct UniqueConstraint: Sendable, Hashable {
  /// The constraint's name; `nil` lets the dialect make one.
  public var name: String?
  /// The columns.
  public var columns: [String]
  /// Whether two rows with NULL in them count as equal (PostgreSQL's `NULLS NOT DISTINCT`).
  public var nullsAreEqual: Bool
  /// The condition of a partial index, in the database's SQL; `nil` where it holds for all rows.
  public var predicate: String?

  /// Makes a unique constraint.
  public init(
    _ columns: [String], name: String? = nil, nullsAreEqual: Bool = false, predicate: String? = nil
  ) {
    self.columns = columns
    self.name = name
    self.nullsAreEqual = nullsAreEqual
    self.predicate = predicate
  }
}
