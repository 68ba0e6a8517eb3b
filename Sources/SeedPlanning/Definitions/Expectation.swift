public import SeedFormat

/// A condition on the database.
public struct Expectation: Sendable {
  /// The subject of the expectation.
  public enum Subject: Sendable {
    /// The rows of a table, or of a factory's table.
    case count(of: String)
    /// The only value that a query returns.
    case query(String)
  }

  /// The requirement on the subject.
  public enum Requirement: Sendable {
    /// A number in a range; a range of one number requires equality.
    case range(ClosedRange<Int64>)
    /// A value, as text.
    case text(String)
    /// NULL.
    case null
  }

  /// The subject.
  public var subject: Subject
  /// The requirement.
  public var requirement: Requirement
  /// The expectation's position in its file.
  public var span: SourceSpan
}
