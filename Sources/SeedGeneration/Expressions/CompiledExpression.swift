public import SeedSchema

/// A typed, executable expression or template.
public struct CompiledExpression: Sendable {
  /// Computes the values.
  public let generator: any Generator
  /// The names that the expression reads.
  public let dependencies: ExpressionDependencies
  /// Whether the values are durations, in microseconds.
  public let isDuration: Bool
  /// The value, if it is the same in each row and already known.
  public let constant: SQLValue?

  /// The profile of the values.
  public var profile: ValueProfile { generator.profile }
}
