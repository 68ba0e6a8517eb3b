/// An index, key or foreign key that is dropped for a bulk load and recreated after it.
public struct RebuildItem: Sendable, Hashable {
  /// The kinds of items.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A foreign key.
    case foreignKey
    /// A primary key, a unique or an exclusion constraint, with its index.
    case constraint
    /// An index without a constraint.
    case index
  }

  /// The kind of item.
  public var kind: Kind
  /// Its name.
  public var name: String
  /// The table whose load it slows down.
  public var table: TableName
  /// The statements that drop it.
  public var removal: [String]
  /// The statements that recreate it exactly.
  public var creation: [String]

  /// Creates a description.
  public init(
    _ kind: Kind, _ name: String, of table: TableName, removal: [String], creation: [String]
  ) {
    self.kind = kind
    self.name = name
    self.table = table
    self.removal = removal
    self.creation = creation
  }
}
