public import SeedORM

/// An expression or a template, typed and ready to run.
public struct CompiledExpression: Sendable {
  /// Makes the values.
  public let generator: any Generator
  /// Which names the expression reads.
  public let dependencies: ExpressionDependencies
  /// Whether the values are lengths of time, in microseconds.
  public let isDuration: Bool
  /// The value, where it is the same in each row and known already.
  public let constant: SQLValue?

  /// What is known of the values.
  public var profile: ValueProfile { generator.profile }
}
