import SeedORM
import SeedSchema

/// The rows that a field needs.
struct RowRequest: Sendable {
  /// The treatment of rows that are marked as deleted.
  enum Deletion: Sendable { case excluded, included, only }

  /// The columns that are read.
  var columns: [String] = []
  var filter: FilterValue?
  /// Columns, and the lists of values that they may have.
  var keys: (columns: [String], values: [[SQLValue]])?
  /// The sort order of the rows; their default order if empty.
  var orders: [(column: String, isDescending: Bool)] = []
  /// The position after which the rows begin.
  var after: [SQLValue]?
  /// The position before which the rows end.
  var before: [SQLValue]?
  /// Whether the rows are read from the end.
  var isReversed = false
  var limit: Int?
  var deletion = Deletion.excluded
}
