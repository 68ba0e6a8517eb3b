/// A constraint that no two rows have conflicting values, such as two bookings of a room at the
/// same time.
public struct ExclusionConstraint: Sendable, Hashable {
  /// The constraint's name; `nil` lets the database choose one.
  public var name: String?
  /// The columns among its parts.
  public var columns: [String]
  /// The constraint in PostgreSQL's SQL: `EXCLUDE USING gist (room WITH =, during WITH &&)`.
  public var definition: String

  /// Creates an exclusion constraint.
  public init(_ definition: String, columns: [String] = [], name: String? = nil) {
    self.definition = definition
    self.columns = columns
    self.name = name
  }
}
