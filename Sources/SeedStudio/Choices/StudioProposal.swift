package import SeedFormat
package import SeedPlanning

/// The files that `seed studio --database` proposes for a database without files.
package struct StudioProposal: Sendable {
  /// The database, without a password.
  package var database: String
  /// The files that don't exist yet, by their future names.
  package var files: [SourceFile]
  /// The columns with their alternative values.
  package var columns: [ProposedColumn]
  /// Notes for the author, and the tables that can't be seeded.
  package var notes: [String]

  package init(
    database: String, files: [SourceFile], columns: [ProposedColumn], notes: [String]
  ) {
    self.database = database
    self.files = files
    self.columns = columns
    self.notes = notes
  }
}
