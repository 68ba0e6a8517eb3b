public import SeedSchema

/// A view, a partition, or a table whose rows are elsewhere.
public struct CatalogRelation: Sendable, Hashable {
  /// Its name, with the schema unless the name alone is enough.
  public var name: TableName
  /// The schema that it is in.
  public var schema: String
  /// A description, such as `a view`.
  public var description: String
  /// Whether rows can be inserted.
  public var acceptsRows: Bool
  /// Its kind in a plan.
  public var kind: TableKind
}
