import SeedORM
import SeedSchema

/// A page of rows.
struct ConnectionSource: Sendable {
  var rows: [ModelRow] = []
  /// The columns that the rows are sorted by, with `-` before columns that descend.
  var orders: [String] = []
  var hasNext = false
  var hasPrevious = false
  /// How many rows there are on all pages; 0 if it wasn't requested.
  var total = 0

  var edges: [EdgeSource] { rows.map { EdgeSource(row: $0, orders: orders) } }
}
