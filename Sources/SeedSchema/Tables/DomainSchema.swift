/// A user-defined type of PostgreSQL: a base type with conditions.
public struct DomainSchema: Sendable, Hashable {
  /// The domain's name.
  public var name: TableName
  /// The part after `AS` in CREATE DOMAIN: the type, the default and the conditions.
  public var definition: String

  /// Creates a domain.
  public init(_ name: TableName, definition: String) {
    self.name = name
    self.definition = definition
  }
}
