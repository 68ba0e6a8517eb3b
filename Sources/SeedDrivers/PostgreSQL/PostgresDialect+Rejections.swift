public import SeedSchema

/// What PostgreSQL's codes and messages say of rejected rows.
extension PostgresDialect {
  /// Undefined functions, tables, columns and schemas, missing privileges, and what isn't supported.
  private static let brokenCode: Set<String> = [
    "42883", "42P01", "42703", "3F000", "42501", "0A000",
  ]

  /// Reads the SQLSTATE, and of a missing setting its name.
  public func rejectionCause(of error: DatabaseError) -> RejectionCause {
    if Self.brokenCode.contains(error.sqlState ?? "") { return .brokenCode }
    let parts = error.message.split(separator: "\"", omittingEmptySubsequences: false)
    if error.sqlState == "42704", parts.count == 3,
      parts[0] == "unrecognized configuration parameter ", parts[1].contains(".")
    {
      return .missingSetting(String(parts[1]))
    }
    if error.sqlState == "22P02", let type = error.message.firstRange(of: "for type ") {
      return .invalidText(type: String(error.message[type.upperBound...].prefix { $0 != ":" }))
    }
    return .rows
  }

  /// `set_config`, until the transaction ends.
  public func settingStatement(_ name: String, _ value: String) -> SQLStatement? {
    "SELECT pg_catalog.set_config(\(name), \(value), true)"
  }

  /// `SET CONSTRAINTS`, which also runs what waits.
  public func deferredTriggerStatements(_ names: [String]?) -> [String] {
    let list = names?.joined(separator: ", ") ?? "ALL"
    return list.isEmpty
      ? [] : ["SET CONSTRAINTS \(list) IMMEDIATE", "SET CONSTRAINTS \(list) DEFERRED"]
  }

  /// `ONLY`, unless the table is partitioned: rows of tables that inherit from it have keys of their own.
  public func ownRows(of table: TableSchema) -> String {
    (table.partitioning == nil ? "ONLY " : "") + quoted(table.name)
  }
}
