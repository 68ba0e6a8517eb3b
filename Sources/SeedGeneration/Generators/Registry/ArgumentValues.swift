package import SeedSyntax
import SeedFormat

/// Compiles the arguments that are values.
package protocol ArgumentValues {
  /// The generator of a literal, a template or a call.
  ///
  /// `number` is its index among the arguments; each has independent random values.
  func generator(for argument: ArgumentSyntax, number: Int) throws -> any Generator
  /// The generator of the single argument that provides a column's values: unique if the column is.
  func columnGenerator(for argument: ArgumentSyntax, number: Int) throws -> any Generator
  /// The generator of that argument for a unique column, with distinct values for as many rows as
  /// it has values; `nil` if the values aren't numbered.
  func numberedGenerator(for argument: ArgumentSyntax, number: Int) -> (any Generator)?
  /// A value of the row or a constant, with its type; `nil` for a word that is neither.
  ///
  /// `parameter` is its name; the arguments of different parameters have independent random values.
  func expression(_ argument: ArgumentSyntax, as parameter: String) throws -> CompiledExpression?
  /// The columns of the row.
  var columnNames: [String] { get }
  /// The key of the value whose arguments these are.
  var key: ColumnKey { get }
  /// Returns the arguments of another column's value, with the random values that they have there.
  func values(ofColumn name: String) -> any ArgumentValues
}

/// What most values generate: only a unique column's are different.
extension ArgumentValues {
  package func columnGenerator(
    for argument: ArgumentSyntax, number: Int
  ) throws -> any Generator {
    try generator(for: argument, number: number)
  }

  package func numberedGenerator(
    for argument: ArgumentSyntax, number: Int
  ) -> (any Generator)? { nil }
}
