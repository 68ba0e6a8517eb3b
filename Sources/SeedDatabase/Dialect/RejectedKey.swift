/// The key of a rejected row, as far as the database's error identifies it.
public struct RejectedKey: Sendable, Hashable {
  /// The key's columns or expressions, as the database writes them: `lower(name)`.
  public var definition: String
  /// The value of a foreign key that references no row; `nil` for other keys, and for keys of
  /// several columns.
  public var missingValue: String?

  /// Creates a key.
  public init(_ definition: String, missingValue: String? = nil) {
    self.definition = definition
    self.missingValue = missingValue
  }
}
