import SeedFormat
import SeedPlanning
import SeedPredicates
import SeedSchema

/// Files for a database that has none, not written yet, with what else each column may get.
package struct ProposedProject: Sendable {
  /// The files, and what tables can't be filled.
  package var changes: ProjectChanges
  /// The columns of all tables that get rows, in the tables' order.
  package var columns: [ProposedColumn]
}
