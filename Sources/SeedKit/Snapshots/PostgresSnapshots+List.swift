import SeedDatabase
import SeedSchema

/// The comments on templates, which say when they were last used, and for what.
extension PostgresSnapshots {
  /// The prefix of the comment; the day of the last use follows, and the contents after a colon.
  static let templateComment = "a snapshot of SeedKit, last used on day "

  /// Returns the comment on a template that is used on a day.
  static func templateComment(of recipe: SnapshotRecipe, day: Int) -> String {
    "\(templateComment)\(day): \(SnapshotContents(recipe).text)"
  }

  /// Reads the day of the last use in a comment; `nil` if SeedKit hasn't written it.
  static func day(in comment: String) -> Int? {
    guard comment.hasPrefix(templateComment) else { return nil }
    return Int(comment.dropFirst(templateComment.count).prefix { $0.isASCII && $0.isNumber })
  }

  /// The snapshots, the most recently used first.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  package func stored() async throws -> [StoredSnapshot] {
    let rows = try await maintenance().query(
      """
      SELECT datname::text AS name, pg_catalog.pg_database_size(oid) AS bytes,
        pg_catalog.shobj_description(oid, 'pg_database') AS comment
      FROM pg_catalog.pg_database
      WHERE pg_catalog.starts_with(datname, \(Self.templatePrefix)) ORDER BY datname
      """)
    let found = rows.map { row in
      let (name, comment) = (row.text("name"), row.text("comment"))
      let day = Self.day(in: comment)
      return StoredSnapshot(
        name: String(name.dropFirst(Self.templatePrefix.count)), place: name,
        contents: comment.firstIndex(of: "{").flatMap { SnapshotContents(comment[$0...].utf8) },
        bytes: row["bytes"]?.integerValue ?? 0,
        lastUsed: day.map { CivilDate(daysSinceEpoch: Int32(clamping: $0)) })
    }
    return found.sorted {
      ($1.lastUsed?.daysSinceEpoch ?? .min, $0.name) < (
        $0.lastUsed?.daysSinceEpoch ?? .min, $1.name
      )
    }
  }

  /// Drops the database of a snapshot.
  ///
  /// - Throws: `DatabaseError` if a session uses it.
  package func remove(_ snapshot: StoredSnapshot) async throws {
    try await run("ALTER DATABASE \(snapshot.place) IS_TEMPLATE false")
    try await run("DROP DATABASE IF EXISTS \(snapshot.place)")
  }
}
