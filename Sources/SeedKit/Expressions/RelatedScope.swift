/// The names of the rows that a relation leads to.
public struct RelatedScope {
  /// The names of the other table.
  public var scope: any NameScope
  /// Whether some rows lead nowhere.
  public var isNullable: Bool

  /// Makes a related scope.
  public init(_ scope: any NameScope, isNullable: Bool) {
    self.scope = scope
    self.isNullable = isNullable
  }
}
