public import SeedFormat
public import SeedORM

/// One step of a scenario.
public struct StepDefinition: Sendable {
  /// What a step does.
  public enum Action: Sendable {
    /// Empties tables; all that the scenario creates where `names` is `nil`.
    case truncate(names: [(name: String, span: SourceSpan)]?)
    /// Makes rows.
    case create(CreateStep)
    /// Runs SQL.
    case raw(statements: [String], bindings: [String: SQLValue])
    /// Checks what is in the database.
    case expect([Expectation])
  }

  /// What it does.
  public var action: Action
  /// Where it stands.
  public var span: SourceSpan
}

/// A step that makes rows of a factory.
public struct CreateStep: Sendable {
  /// The factory, and where it is named.
  public var factory: (name: String, span: SourceSpan)
  /// How many.
  public var count: CountSyntax
  /// The traits, later ones winning.
  public var traits: [(name: String, span: SourceSpan)]
  /// The name under which references find these rows.
  public var group: (name: String, span: SourceSpan)?
  /// Values that win over all others.
  public var values: [FactoryDefinition.Value]
  /// Parameters' values.
  public var parameters: [FactoryDefinition.Value]
}

/// Something that must be true of the database.
public struct Expectation: Sendable {
  /// What is looked at.
  public enum Subject: Sendable {
    /// The rows of a table, or of a factory's table.
    case count(of: String)
    /// The one value that a query returns.
    case query(String)
  }

  /// What must hold of it.
  public enum Requirement: Sendable {
    /// A number between two others, or equal to both.
    case range(ClosedRange<Int64>)
    /// A value, as text.
    case text(String)
    /// NULL.
    case null
  }

  /// What is looked at.
  public var subject: Subject
  /// What must hold.
  public var requirement: Requirement
  /// Where it stands.
  public var span: SourceSpan
}
