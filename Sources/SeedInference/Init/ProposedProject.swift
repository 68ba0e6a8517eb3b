/// Inferred files for a database, with alternative values for each column.
package struct ProposedProject: Sendable {
  /// The files, and the tables that can't be seeded.
  package var changes: ProjectChanges
  /// The columns of all seeded tables, in the tables' order.
  package var columns: [ProposedColumn]
}
