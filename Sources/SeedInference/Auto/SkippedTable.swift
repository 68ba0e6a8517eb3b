import SeedSchema

/// A table that gets no rows.
struct SkippedTable: Sendable {
  var table: TableName
  /// The table's factory, with its values when the table was skipped.
  var factory: InferredFactory
  var reason: String
  var advice: String?
}
