import Foundation
import SeedDatabase
import SeedORM
import Testing

/// A real schema of the folder that `SEEDKIT_TEST_SCHEMAS` names, and how much of it must get rows.
///
/// The schemas belong to others and aren't part of this project, so their tests are skipped without
/// the folder. Files of its folder `sqlite` are SQLite's; those of `postgresql` are PostgreSQL's.
struct SharedSchema: CustomTestStringConvertible, Sendable {
  /// The file's path in the folder, without `.sql`.
  var name: String
  /// How many tables a run fills, or leaves alone for no other reason than that it can't fill them.
  var tables: Int
  /// How many of them must get rows.
  var filled: Int

  var testDescription: String { name }

  /// Each schema with its tables, and those of them that must get rows.
  private static let shares = """
    postgresql/benchbase_auctionmark 17 17
    postgresql/benchbase_tpcc 9 9
    postgresql/benchbase_wikipedia 10 10
    postgresql/bytebase 46 46
    postgresql/chinook 11 11
    postgresql/chinook_identity 11 11
    postgresql/clubdata 3 3
    postgresql/danbooru 64 64
    postgresql/graphile_kitchen_sink 140 140
    postgresql/hoppscotch 23 23
    postgresql/hydra 16 16
    postgresql/kratos 26 26
    postgresql/memos 11 11
    postgresql/neosync_alltypes 5 5
    postgresql/neosync_edgecases 9 9
    postgresql/neosync_subsetting 31 31
    postgresql/pagila 16 16
    postgresql/quartz 11 11
    postgresql/river 5 5
    postgresql/rubytoolbox 17 17
    postgresql/snaplet_seed 26 26
    postgresql/supabase_storage 9 9
    postgresql/temporal_visibility 1 1
    sqlite/chinook 11 11
    sqlite/firefox_autofill 10 10
    sqlite/firefox_places 18 18
    sqlite/firefox_webext 3 3
    sqlite/headscale 9 9
    sqlite/hydra 16 16
    sqlite/kratos 26 26
    sqlite/lnd 37 37
    sqlite/memos 11 11
    sqlite/northwind 13 13
    sqlite/river 5 5
    """

  /// The listed schemas of the databases that tests can use; none without a folder.
  static let all: [SharedSchema] = shares.split(separator: "\n").compactMap { line in
    let words = line.split(separator: " ")
    guard folder != nil, words.count == 3, let tables = Int(words[1]), let filled = Int(words[2])
    else { return nil }
    let schema = SharedSchema(name: String(words[0]), tables: tables, filled: filled)
    return TestDatabase.available.contains(schema.database) ? schema : nil
  }

  /// The folder that `SEEDKIT_TEST_SCHEMAS` names; an empty name counts as none.
  static let folder: URL? = ProcessInfo.processInfo.environment["SEEDKIT_TEST_SCHEMAS"]
    .flatMap { $0.isEmpty ? nil : URL(fileURLWithPath: $0) }

  /// The schemas that the folder has.
  static func found() throws -> Set<String> {
    let folder = try #require(folder)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return Set(files.filter { $0.hasSuffix(".sql") }.map { String($0.dropLast(4)) })
  }

  var database: TestDatabase { name.hasPrefix("sqlite/") ? .sqlite : .postgres }

  /// Runs `body` with a connection to a database that has the schema's tables.
  func with(_ body: (any DatabaseConnection) async throws -> Void) async throws {
    let file = try #require(Self.folder).appendingPathComponent(name + ".sql")
    let sql = try String(contentsOf: file, encoding: .utf8)
    try await database.withURL { url in
      let creation = try await url.connect()
      try await finally {
        try await creation.executeScript(sql)
      } do: {
        await creation.close()
      }
      // A dump changes settings of its session, such as the search path.
      let connection = try await url.connect()
      try await finally {
        try await body(connection)
      } do: {
        await connection.close()
      }
    }
  }
}
