public import SeedFormat
public import SeedSchema

/// One step of a scenario.
public struct StepDefinition: Sendable {
  /// What a step does.
  public enum Action: Sendable {
    /// Empties tables; all that the scenario creates if `names` is `nil`.
    case truncate(names: [(name: String, span: SourceSpan)]?)
    /// Makes rows.
    case create(CreateStep)
    /// Runs SQL.
    case raw(statements: [String], bindings: [String: SQLValue])
    /// Writes the rows of fixtures.
    case fixtures(FixturesStep)
    /// Checks what is in the database.
    case expect([Expectation])
  }

  /// What it does.
  public var action: Action
  /// Where the step is.
  public var span: SourceSpan
}
