/// An index, a key or a foreign key that is taken away for a bulk load and made again behind it.
public struct RebuildItem: Sendable, Hashable {
  /// What it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A foreign key.
    case foreignKey
    /// A primary key, a unique or an exclusion constraint, with its index.
    case constraint
    /// An index without a constraint.
    case index
  }

  /// What it is.
  public var kind: Kind
  /// Its name.
  public var name: String
  /// The table whose load it slows down.
  public var table: TableName
  /// The statements that take it away.
  public var removal: [String]
  /// The statements that make it again, to the letter.
  public var creation: [String]

  /// Makes a description.
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
