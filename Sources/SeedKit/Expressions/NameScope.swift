public import SeedORM

/// The names that an expression can use, with what is known of their values before any is made.
///
/// A name is looked up as a parameter first, then as a column. The numbers `row`, `index` and `child`
/// are columns to a scope, and the frame that the expression runs in provides them under these names.
public protocol NameScope {
  /// The instant that `now` stands for where no column has that name.
  var now: Timestamp { get }
  /// All columns with the special names, for suggestions.
  var columnNames: [String] { get }
  /// All relations, for suggestions.
  var relationNames: [String] { get }
  /// All parameters that are literals, for suggestions.
  var parameterNames: [String] { get }

  /// What is known of a column; `nil` where there is no column of the name.
  ///
  /// - Throws: where the column's own value is to blame, such as one that needs itself.
  func profile(ofColumn name: String) throws -> ValueProfile?

  /// The names of the rows that a relation leads to; `nil` where there is no relation of the name.
  func relation(_ name: String) throws -> RelatedScope?

  /// The value of a parameter that is a literal; `nil` where there is none of the name. A parameter
  /// that is made by a generator is a column to the scope and the frame.
  func literal(ofParameter name: String) -> ParameterLiteral?

  /// Makes a generator that an expression calls.
  ///
  /// - Parameter number: its place among the generators of the expression, from 0, so that two calls
  ///   of one generator can draw different values.
  /// - Throws: a diagnostic, where there is no such generator or an argument is wrong.
  func generator(for call: CallSyntax, number: Int) throws -> any Generator
}
