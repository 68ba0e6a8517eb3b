/// A type of PostgreSQL's users that is another one with conditions.
public struct DomainSchema: Sendable, Hashable {
  /// The domain's name.
  public var name: TableName
  /// What stands behind `AS` in CREATE DOMAIN: the type, the default and the conditions.
  public var definition: String

  /// Makes a domain.
  public init(_ name: TableName, definition: String) {
    self.name = name
    self.definition = definition
  }
}
