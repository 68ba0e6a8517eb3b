/// A table's name, and its schema (PostgreSQL's namespace) if that isn't the default.
public struct TableName: Sendable, Hashable, CustomStringConvertible {
  /// The namespace; `nil` for the connection's default.
  public var schema: String?

  /// The name, unquoted.
  public var name: String

  /// Creates a name.
  public init(_ name: String, schema: String? = nil) {
    self.name = name
    self.schema = schema
  }

  /// `users`, or `billing.invoices`.
  public var description: String { schema.map { "\($0).\(name)" } ?? name }
}
