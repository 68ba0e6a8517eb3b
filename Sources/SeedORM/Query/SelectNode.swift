import SeedSchema

/// A SELECT before it is written as SQL of a dialect.
struct SelectNode: Sendable, Hashable {
  /// A table of the FROM clause, and its join condition.
  struct Source: Sendable, Hashable {
    var table: TableName
    var alias: String
    /// `nil` for the first table.
    var join: String?
    var condition: SQLNode?
  }

  /// What the rows are sorted by.
  struct Order: Sendable, Hashable {
    var node: SQLNode
    var isDescending: Bool
    /// Whether NULL comes before all values; by default after them where ascending, before them where
    /// descending, on both databases.
    var nullsFirst: Bool?
  }

  var columns: [SQLNode]
  var sources: [Source]
  var condition: SQLNode?
  var groups: [SQLNode] = []
  var having: SQLNode?
  var orders: [Order] = []
  var limit: Int?
  var offset: Int?
  var isDistinct = false
  var lock: RowLock?
}
