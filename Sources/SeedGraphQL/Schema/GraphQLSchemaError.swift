/// The error that a schema can't be created from its models.
public struct GraphQLSchemaError: Error, Sendable, CustomStringConvertible {
  /// All problems.
  public let problems: [String]

  /// The problems, one per line.
  public var description: String { problems.joined(separator: "\n") }
}
