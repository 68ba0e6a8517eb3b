/// A schema that can't be made of its models.
public struct GraphQLSchemaError: Error, Sendable, CustomStringConvertible {
  /// All that is wrong.
  public let problems: [String]

  /// The problems, one a line.
  public var description: String { problems.joined(separator: "\n") }
}
