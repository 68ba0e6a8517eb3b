/// A foreign key as the catalogue has it.
struct PostgresStoredForeignKey {
  /// Which of the loaded tables has it, from 0; `nil` where another one has.
  var place: Int?
  /// Which of the loaded tables it refers to.
  var referencedPlace: Int?
  var table: TableName
  var name: String
  var definition: String
  var comment: String?
  /// The index that its parents are found by.
  var index: Int64
  var mayBeMade: Bool
  /// Whether somebody has switched off what enforces it.
  var hasChangedTriggers: Bool
  /// Whether partitions have it by other names, or with comments.
  var hasOwnPartitions: Bool
  /// The bytes of all rows that have it.
  var size: Int64
  /// Whether all rows were checked when it was made; made again as `NOT VALID`, it would check none of the new ones.
  var isValid: Bool

  /// How many bytes of a table that isn't loaded are read again to check its keys: some hundred
  /// thousand rows.
  static let mostBytesRead: Int64 = 16 << 20

  /// Reads a row of ``PostgresRebuild/foreignKeyQuery``.
  init(_ row: Row) {
    place = row.values[0] == .null ? nil : Int(row.integer(0)) - 1
    referencedPlace = row.values[1] == .null ? nil : Int(row.integer(1)) - 1
    table = TableName(row.text(3), schema: row.text(2))
    name = row.text(4)
    definition = row.text(5)
    comment = row.optionalText(6)
    index = row.integer(7)
    mayBeMade = row.flag(8)
    hasChangedTriggers = row.flag(9)
    hasOwnPartitions = row.flag(10)
    size = row.integer(11)
    isValid = row.flag(12)
  }

  /// Why it can't be taken away and made again; `nil` where it can.
  var obstacle: String? {
    if !isValid { return "it is not valid" }
    if !mayBeMade { return "it couldn't be made again with the privileges that there are" }
    if hasChangedTriggers { return "its triggers are not as they were made" }
    if hasOwnPartitions { return "partitions have it by other names" }
    if place == nil, size > Self.mostBytesRead {
      return "all rows of \(table.name), which isn't loaded, would be read"
    }
    return nil
  }

  /// The statement that takes it away.
  func removal(_ dialect: PostgresDialect) -> String {
    "ALTER TABLE \(dialect.quoted(table)) DROP CONSTRAINT \(dialect.quoted(name))"
  }

  /// The statements that make it again: a table can't be changed while checks of its rows wait for the end of the
  /// transaction, so that these are made first.
  func creation(_ dialect: PostgresDialect) -> [String] {
    let quotedTable = dialect.quoted(table)
    let quotedName = dialect.quoted(name)
    let add = "ALTER TABLE \(quotedTable) ADD CONSTRAINT \(quotedName) \(definition)"
    let settled = [PostgresRebuild.settleStatement, add]
    guard let comment else { return settled }
    return settled + [
      "COMMENT ON CONSTRAINT \(quotedName) ON \(quotedTable) "
        + "IS \(PostgresLiteral.quoted(comment))"
    ]
  }
}
