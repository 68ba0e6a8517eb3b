/// The rows that a connection has written to since the last commit.
package struct SQLiteRowChanges: Sendable, Hashable {
  /// The known changes to a table.
  package struct Table: Sendable, Hashable {
    package var isInserted = false
    package var isUpdated = false
    package var isDeleted = false
    /// The rowids; `nil` if they are too many, or if SQLite doesn't report them.
    package var rowids: Set<Int64>? = []

    package init(
      isInserted: Bool = false, isUpdated: Bool = false, isDeleted: Bool = false,
      rowids: Set<Int64>? = []
    ) {
      self.isInserted = isInserted
      self.isUpdated = isUpdated
      self.isDeleted = isDeleted
      self.rowids = rowids
    }
  }

  /// The maximum number of rowids to keep for a table.
  package static let mostRowids = 1_000

  /// The changes by table name.
  package var tables: [String: Table] = [:]

  package init() {}
}
