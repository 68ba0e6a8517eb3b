import SeedDatabase
import SeedSchema

extension Model {
  /// Permanently removes all rows, including those marked as deleted, and restarts keys from 1. No
  /// hooks are called.
  ///
  /// - Returns: how many rows there were.
  /// - Throws: `DatabaseError` if rows of other tables reference some.
  @discardableResult
  public static func truncate(in context: some DatabaseContext) async throws -> Int {
    try table.check()
    let name = context.dialect.quoted(table.name)
    let statements = context.dialect.truncateStatements(for: [table.schema])
    return try await context.transaction { transaction in
      let count =
        try await transaction.fetch(
          SQLStatement(sql: "SELECT count(*) FROM \(name)")
        ) { try Int.read($0, at: 0) }.first ?? 0
      for statement in statements { try await transaction.execute(statement) }
      return count
    }
  }
}
