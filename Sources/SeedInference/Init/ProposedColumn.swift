import SeedFormat
import SeedPlanning
import SeedPredicates
import SeedSchema

/// What inference says of a column.
package struct ProposedColumn: Sendable {
  /// The table.
  package var table: String
  /// The factory that is proposed for it.
  package var factory: String
  /// The column.
  package var column: String
  /// Why the value is uncertain; `nil` if it isn't.
  package var doubt: String?
  /// Other values for it, as a factory file says them, the most plausible one first.
  package var alternatives: [String]
}
