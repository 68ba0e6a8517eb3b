public import SeedFormat
public import SeedSchema

/// One step of a scenario.
public struct StepDefinition: Sendable {
  /// The action of a step.
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

  /// The step's action.
  public var action: Action
  /// The step's position in its file.
  public var span: SourceSpan
}
