public import SeedFormat
public import SeedSchema

/// The names that an expression can use, with what is known in advance about their values.
///
/// A name is resolved as a parameter first, then as a column. The numbers `row`, `index` and
/// `child` are columns of a scope; the expression's frame provides them under these names.
public protocol NameScope {
  /// The instant that `now` stands for if no column has that name.
  var now: Timestamp { get }
  /// All columns with the special names, for suggestions.
  var columnNames: [String] { get }
  /// All relations, for suggestions.
  var relationNames: [String] { get }
  /// All parameters that are literals, for suggestions.
  var parameterNames: [String] { get }

  /// Returns what is known about a column; `nil` if there is no such column.
  ///
  /// - Throws: an error in the column's own value, such as a dependency on itself.
  func profile(ofColumn name: String) throws -> ValueProfile?

  /// Returns the names of a relation's referenced rows; `nil` if there is no such relation.
  ///
  /// - Throws: an error of the relation.
  func relation(_ name: String) throws -> RelatedScope?

  /// The value of a parameter that is a literal; `nil` if there is no such literal. A parameter
  /// whose value a generator computes is a column to the scope and the frame.
  func literal(ofParameter name: String) -> ParameterLiteral?

  /// Returns the rows that reference a row, to aggregate them; `nil` if nothing has the name.
  ///
  /// - Parameters:
  ///   - name: a factory, a group of rows or a table.
  ///   - column: the column to aggregate; `nil` if the rows are only counted.
  ///   - span: where the aggregate is written.
  /// - Returns: the rows.
  /// - Throws: a diagnostic, if the column is unknown, or it isn't known which rows belong to
  ///   which.
  func children(_ name: String, column: String?, at span: SourceSpan) throws -> ChildRows?
}

extension NameScope {
  /// `nil`.
  public func children(
    _ name: String, column: String?, at span: SourceSpan
  ) throws -> ChildRows? { nil }
}
