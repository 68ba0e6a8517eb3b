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

/// A lock on the rows that a query finds, until its transaction ends. SQLite locks the whole file when a
/// transaction writes, and needs none.
public enum RowLock: String, Sendable, Hashable {
  /// Other transactions can neither change nor lock them.
  case forUpdate = "FOR UPDATE"
  /// Other transactions can't change them.
  case forShare = "FOR SHARE"
  /// As ``forUpdate``, but skips rows that another transaction has locked.
  case forUpdateSkipLocked = "FOR UPDATE SKIP LOCKED"
}
