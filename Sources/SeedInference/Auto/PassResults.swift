import SeedPlanning
import SeedSchema

/// The results of a pass apart from the progress of its tables.
struct PassResults: Sendable {
  /// The plan of the written rows.
  var plan: Plan?
  /// The final row count of each table, as counted by the database.
  var rowCounts: [TableName: Int64] = [:]
  /// The tables that got no rows because they already had as many as requested.
  var completeTables: [String] = []
  /// Notes on the tables of tools and extensions, which get no rows.
  var excludedTableNotes: [String] = []
  /// Notes on the sequences that couldn't be advanced.
  var sequenceNotes: [String] = []
}
