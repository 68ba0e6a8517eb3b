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
    /// Whether its rows may be missing, as in a left join.
    var isOptional = false
    /// The query whose rows the table has, if it isn't a table of the database.
    var common: CommonTable?
  }

  /// A table that a WITH clause defines.
  struct CommonTable: Sendable, Hashable {
    var name: String
    var columns: [String]
    var select: SelectNode
    /// The query that adds rows to those so far, until there are no new ones.
    var step: SelectNode?
  }

  /// Another query whose rows are added, kept or removed.
  struct Compound: Sendable, Hashable {
    var operation: String
    var select: SelectNode
  }

  /// A sort order of the rows.
  struct Order: Sendable, Hashable {
    var node: SQLNode
    var isDescending: Bool
    /// Whether NULL comes before all values; by default after them if ascending, before them if
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
  var compounds: [Compound] = []
}
