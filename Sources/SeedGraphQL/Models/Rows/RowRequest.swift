import SeedORM
import SeedSchema

/// The rows that a field needs.
struct RowRequest: Sendable {
  /// How rows that are marked as deleted are treated.
  enum Deletion: Sendable { case excluded, included, only }

  /// The columns that are read.
  var columns: [String] = []
  var filter: FilterValue?
  /// Columns, and the lists of values that they may have.
  var keys: (columns: [String], values: [[SQLValue]])?
  /// What the rows are sorted by; their own order if empty.
  var orders: [(column: String, isDescending: Bool)] = []
  /// A position that the rows are behind.
  var after: [SQLValue]?
  /// A position that the rows are before.
  var before: [SQLValue]?
  /// Whether the rows are wanted from the end.
  var isReversed = false
  var limit: Int?
  var deletion = Deletion.excluded
}
