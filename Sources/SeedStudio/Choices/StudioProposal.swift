package import SeedFormat
package import SeedInference

/// What `seed studio --database` shows of a database that has no files: those that it would get.
package struct StudioProposal: Sendable {
  /// The database, without a password.
  package var database: String
  /// The files that don't exist yet, by the names that they get.
  package var files: [SourceFile]
  /// The columns with what else they may get.
  package var columns: [ProposedColumn]
  /// What the author should know, and the tables that can't be filled.
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
