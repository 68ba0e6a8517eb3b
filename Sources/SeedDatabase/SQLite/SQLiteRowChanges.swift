/// The rows that a connection has written to since the last commit.
package struct SQLiteRowChanges: Sendable, Hashable {
  /// What has happened to a table, as far as it is known.
  package struct Table: Sendable, Hashable {
    package var isInserted = false
    package var isUpdated = false
    package var isDeleted = false
    /// The rowids; `nil` if they are too many, or if SQLite doesn't tell them.
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

  /// The most rowids that are kept for a table.
  package static let mostRowids = 1_000

  /// By the tables' names.
  package var tables: [String: Table] = [:]

  package init() {}
}
