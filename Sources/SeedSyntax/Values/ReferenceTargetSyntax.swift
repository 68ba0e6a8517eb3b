public import SeedFormat

/// The target of a foreign key or `ref(…)`: `user`, `user.email`, `billing.invoices`,
/// `posts(a, b)`.
public struct ReferenceTargetSyntax: Sendable, Hashable {
  /// The names around the dots: a table or factory, perhaps with a namespace before or a column
  /// after it. Only the tables can tell which.
  public var names: [String]
  /// The columns in parentheses; `nil` if there are none.
  public var columns: [String]?
  /// The position of the target.
  public var span: SourceSpan

  /// Creates a target.
  public init(names: [String], columns: [String]? = nil, span: SourceSpan) {
    self.names = names
    self.columns = columns
    self.span = span
  }
}
