import SeedSchema

/// What a remedy knows about the rejected table, the other tables and the session.
struct RemedyContext: Sendable {
  /// A table that is seeded, with what is known about its triggers.
  struct OtherTable: Sendable {
    var schema: TableSchema
    /// The tables that its triggers name.
    var namedByTriggers: Set<TableName>
    /// The name of its factory.
    var factory = ""
    /// The columns of its foreign keys whose referenced rows its triggers write.
    var columnsLeftToTriggers: Set<String> = []
  }

  var factory: InferredFactory
  var progress = TableProgress()
  /// The number of rows that the table is to get.
  var rows: Int64 = 100
  /// Whether other tables reference the table.
  var isReferenced = false
  var session = SessionSetup()
  /// All tables that are seeded.
  var tables: [OtherTable] = []
  /// The table that the rejection is about, as defined in the database.
  var rejectingTable: TableSchema?

  var schema: TableSchema { factory.schema }
}
