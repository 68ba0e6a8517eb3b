import SeedORM
import SeedSchema

/// A row of a page.
struct EdgeSource: Sendable {
  let row: ModelRow
  let orders: [String]

  /// The position of the row, as text.
  var cursor: String {
    let values = orders.map { row[$0.hasPrefix("-") ? String($0.dropFirst()) : $0] }
    return PageCursor(columns: orders, values: values).description
  }
}
