import SeedSyntax
import SeedGeneration
import SeedSchema

/// The rows whose values a ``ValueCompiler`` compiles, with the names that values can use.
protocol CompiledRows: NameScope {
  /// The table of the rows.
  var schema: TableSchema { get }
  /// The number of the first row.
  var firstRow: Int64 { get }

  /// Returns the step's parameter with a name, or `nil`.
  func parameter(named name: String) -> FactoryDefinition.Value?

  /// Returns what the records of a call depend on besides their names; `nil` if it is unknown.
  ///
  /// - Throws: an error in the locale, such as a dependency on a column that depends on the locale.
  func records(of call: CallSyntax) throws -> RecordScope?

  /// Returns the context in which a value is compiled.
  ///
  /// - Parameters:
  ///   - name: the name of the column or the parameter.
  ///   - field: the column; `nil` for an intermediate value.
  ///   - isUnique: whether the values must differ.
  ///   - rowCount: how many rows have a value; 0 if it doesn't matter.
  /// - Returns: the context.
  func context(
    of name: String, field: FieldSchema?, isUnique: Bool, rowCount: Int64
  ) -> GeneratorContext
}
