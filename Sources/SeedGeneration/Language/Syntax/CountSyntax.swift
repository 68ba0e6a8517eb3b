public import SeedFormat

/// How many rows a step makes: `1000`, `0..12 per user`, `3 per admins`.
public struct CountSyntax: Sendable, Hashable {
  /// The smallest and the largest number; equal if one number was written.
  public var range: ClosedRange<Int64>
  /// How likely each number is; all of ``range`` are equally likely if it is `nil`.
  public var chances: RowCountChances?
  /// Whose rows the number is for: a factory, a table, a group or `@label`; `nil` for the table as
  /// a whole.
  public var parent: String?
  /// Whether the number is that of all rows that the table then has, those included that it had
  /// before.
  public var isTotal = false
  /// Where ``parent`` stands.
  public var parentSpan: SourceSpan?
  /// Where the count stands.
  public var span: SourceSpan

  /// Creates a count.
  public init(
    range: ClosedRange<Int64>, chances: RowCountChances? = nil, parent: String? = nil,
    parentSpan: SourceSpan? = nil, span: SourceSpan
  ) {
    self.range = range
    self.chances = chances
    self.parent = parent
    self.parentSpan = parentSpan
    self.span = span
  }
}
