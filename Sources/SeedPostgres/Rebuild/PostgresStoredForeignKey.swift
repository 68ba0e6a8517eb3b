import SeedDatabase
import SeedSchema

/// A foreign key as stored in the catalog.
struct PostgresStoredForeignKey {
  /// The index of the loaded table that has it, from 0; `nil` if another table has it.
  var tableIndex: Int?
  /// The index of the loaded table that it references.
  var referencedTableIndex: Int?
  var table: TableName
  var name: String
  var definition: String
  var comment: String?
  /// The index that finds its parent rows.
  var index: Int64
  var mayBeMade: Bool
  /// Whether someone has disabled its triggers.
  var hasChangedTriggers: Bool
  /// Whether partitions have it under other names, or with comments.
  var hasOwnPartitions: Bool
  /// The size in bytes of the table that has it.
  var size: Int64
  /// Whether it is validated; recreated as `NOT VALID`, it would not check the new rows.
  var isValid: Bool

  /// The maximum size in bytes of a table that isn't loaded but whose keys have to be checked
  /// again: some hundred thousand rows.
  static let mostBytesRead: Int64 = 16 << 20

  /// Reads a row of ``PostgresRebuild/foreignKeyQuery``.
  init(_ row: Row) {
    tableIndex = row.optionalInteger("place").map { Int($0) - 1 }
    referencedTableIndex = row.optionalInteger("referenced_place").map { Int($0) - 1 }
    table = TableName(row.text("table_name"), schema: row.text("table_schema"))
    name = row.text("name")
    definition = row.text("definition")
    comment = row.optionalText("comment")
    index = row.integer("index_id")
    mayBeMade = row.flag("may_be_made")
    hasChangedTriggers = row.flag("has_changed_triggers")
    hasOwnPartitions = row.flag("has_own_partitions")
    size = row.integer("size")
    isValid = row.flag("is_valid")
  }

  /// Why it can't be dropped and recreated; `nil` if it can.
  var obstacle: String? {
    if !isValid { return "it is not valid" }
    if !mayBeMade { return "the user lacks the privileges to recreate it" }
    if hasChangedTriggers { return "its triggers have been changed" }
    if hasOwnPartitions { return "partitions have it under other names" }
    if tableIndex == nil, size > Self.mostBytesRead {
      return "all rows of \(table.name), which isn't loaded, would have to be read"
    }
    return nil
  }

  /// Returns the statement that drops it.
  func removal(_ dialect: PostgresDialect) -> String {
    "ALTER TABLE \(dialect.quoted(table)) DROP CONSTRAINT \(dialect.quoted(name))"
  }

  /// Returns the statements that recreate it. A table can't be altered while deferred checks of its
  /// rows are pending, so these run first.
  func creation(_ dialect: PostgresDialect) -> [String] {
    let quotedTable = dialect.quoted(table)
    let quotedName = dialect.quoted(name)
    let add = "ALTER TABLE \(quotedTable) ADD CONSTRAINT \(quotedName) \(definition)"
    return [PostgresRebuild.settleStatement, add]
      + dialect.commentStatements(on: "CONSTRAINT \(quotedName) ON \(quotedTable)", comment)
  }
}
