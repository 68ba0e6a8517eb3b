public import SeedFormat

/// A condition on the database.
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
