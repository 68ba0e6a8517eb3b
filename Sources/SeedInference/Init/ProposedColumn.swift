import SeedFormat
import SeedPlanning
import SeedPredicates
import SeedSchema

/// The inferred values of a column.
package struct ProposedColumn: Sendable {
  /// The table.
  package var table: String
  /// The name of its proposed factory.
  package var factory: String
  /// The column.
  package var column: String
  /// Why the value is uncertain; `nil` if it isn't.
  package var doubt: String?
  /// Other values for it, as a factory file writes them, the most plausible one first.
  package var alternatives: [String]
}
