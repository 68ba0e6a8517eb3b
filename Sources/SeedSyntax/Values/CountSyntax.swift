public import SeedFormat

/// How many rows a step creates: `1000`, `0..12 per user`, `3 per admins`.
public struct CountSyntax: Sendable, Hashable {
  /// The smallest and the largest number; equal if one number was written.
  public var range: ClosedRange<Int64>
  /// The probability of each number; all of ``range`` are equally likely if it is `nil`.
  public var chances: RowCountChances?
  /// Whose rows the number is for: a factory, a table, a group or `@label`; `nil` for the table as
  /// a whole.
  public var parent: String?
  /// Whether the number is the table's total after the run, including rows that it already had.
  public var isTotal = false
  /// The position of ``parent``.
  public var parentSpan: SourceSpan?
  /// The position of the count.
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
