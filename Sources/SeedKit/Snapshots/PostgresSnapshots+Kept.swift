import SeedFormat
import SeedGeneration
import SeedSchema
public import SeedDatabase
import SeedORM

/// Copies that are kept for inspection: those of failed tests.
extension PostgresSnapshots {
  /// How many copies are kept: if there are more, the oldest are dropped.
  public static let keptCount = 20

  /// The prefix of their names, so that no process mistakes them for abandoned copies.
  static let keptPrefix = "seedkit_f_"
  /// The prefix of the comment on one; the time when it was kept follows, in seconds since 1970.
  private static let comment = "kept by SeedKit at second "

  /// The URL that a copy has when it is kept.
  public nonisolated func keptURL(of copy: DatabaseURL) -> DatabaseURL {
    guard let name = copy.databaseName, name.hasPrefix(Self.copyPrefix) else { return copy }
    return url(Self.keptPrefix + name.dropFirst(Self.copyPrefix.count))
  }

  /// Keeps a copy under another name, and drops the oldest kept ones.
  ///
  /// - Returns: its new URL.
  /// - Throws: `DatabaseError` if another session still uses it.
  @discardableResult
  public func keep(_ copy: DatabaseURL) async throws -> DatabaseURL {
    let kept = keptURL(of: copy)
    guard let from = copy.databaseName, let name = kept.databaseName, from != name else {
      return copy
    }
    try await run("ALTER DATABASE \(from) RENAME TO \(name)")
    let second = Database.systemClock().microseconds / 1_000_000
    try await run("COMMENT ON DATABASE \(name) IS '\(Self.comment)\(second)'")
    _ = try await dropKept(try await maintenance(), sparing: Self.keptCount)
    return kept
  }

  /// The names of the kept databases, the newest first.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func keptNames() async throws -> [String] {
    try await keptNames(try await maintenance())
  }

  /// Drops all kept databases except the newest ones and those in use.
  func dropKept(_ owner: any DatabaseConnection, sparing count: Int) async throws -> Int {
    var dropped = 0
    for name in try await keptNames(owner).dropFirst(count) {
      if (try? await run("DROP DATABASE IF EXISTS \(name)")) != nil { dropped += 1 }
    }
    return dropped
  }

  private func keptNames(_ owner: any DatabaseConnection) async throws -> [String] {
    let rows = try await owner.query(
      """
      SELECT datname::text AS name, pg_catalog.shobj_description(oid, 'pg_database') AS comment
      FROM pg_catalog.pg_database
      WHERE pg_catalog.starts_with(datname, \(Self.keptPrefix)) ORDER BY oid DESC
      """)
    let names = rows.map { row in
      // A database without a comment has just been kept, so it is the newest.
      let second = Int(row.text("comment").dropFirst(Self.comment.count)) ?? .max
      return (name: row.text("name"), second: second)
    }
    return names.sorted { $0.second > $1.second }.map(\.name)
  }
}
