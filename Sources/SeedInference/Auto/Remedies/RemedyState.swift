import SeedDatabase
import SeedFormat
import SeedGeneration
import SeedKit
import SeedPlanning
import SeedPredicates
import SeedSchema

/// What a remedy knows of the table, and of the other tables as far as that matters.
struct RemedyState: Sendable {
  /// A table with what its triggers do.
  struct Other: Sendable {
    var schema: TableSchema
    /// The tables that its triggers name.
    var namedByTriggers: Set<TableName>
    /// The name of its factory.
    var factory = ""
    /// Its columns of foreign keys whose rows its triggers write.
    var leftToTriggers: Set<String> = []
  }

  var factory: InferredFactory
  var progress = TableProgress()
  /// How many rows the table is to get.
  var rows: Int64 = 100
  /// Whether other rows may refer to those of the table.
  var isReferredTo = false
  var session = SessionSetup()
  /// All tables that are filled.
  var tables: [Other] = []
  /// The table that the rejection is about, as the database has it.
  var rejecting: TableSchema?

  var schema: TableSchema { factory.schema }
}
