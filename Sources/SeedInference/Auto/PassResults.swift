import SeedPlanning
import SeedSchema

/// What a pass reports beside the progress of its tables.
struct PassResults: Sendable {
  /// The plan of the rows that were written.
  var plan: Plan?
  /// How many rows tables have in the end, by the database's own count.
  var rowCounts: [TableName: Int64] = [:]
  /// The tables that had as many rows as were asked for, and got none.
  var completeTables: [String] = []
  /// Notes on the tables of tools and extensions, which get no rows.
  var excludedTables: [String] = []
  /// Notes on the sequences that could not be advanced.
  var sequences: [String] = []
}
