/// A column of a proposed factory, with the values that could replace its own.
package struct ProposedColumn: Sendable {
  /// The table.
  package var table: String
  /// The name of its proposed factory.
  package var factory: String
  /// The column.
  package var column: String
  /// Why the value is uncertain; `nil` if it is certain.
  package var uncertainty: String?
  /// Other values in the syntax of a factory file, the most plausible first.
  package var alternatives: [String]

  package init(
    table: String, factory: String, column: String, uncertainty: String?, alternatives: [String]
  ) {
    self.table = table
    self.factory = factory
    self.column = column
    self.uncertainty = uncertainty
    self.alternatives = alternatives
  }
}
