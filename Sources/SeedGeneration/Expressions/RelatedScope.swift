/// The names of a relation's referenced rows.
public struct RelatedScope {
  /// The names of the other table.
  public var scope: any NameScope
  /// Whether some references are NULL.
  public var isNullable: Bool

  /// Creates a related scope.
  public init(_ scope: any NameScope, isNullable: Bool) {
    self.scope = scope
    self.isNullable = isNullable
  }
}
