import SeedDatabase
import SeedORM
import SeedSchema
import Foundation
import Testing

/// What the server, the role or the database sets differently, and what the role may not do: the
/// same rows as usual, or an error that names the cause.
@Suite(.enabled(if: TestDatabase.postgresURL != nil)) struct ServerSettingTests {
  private static let factory = """
    factory: typed
    table: typed
    fields:
      id: { type: integer, primary_key: true }
      day: date
      time: time
      at: datetime
      share: float
      price: { type: decimal, precision: 10, scale: 3 }
      bytes: blob
      data: json
      key: uuid
      text: string
    values:
      text: 'back\\slash ''ü'' {row}'
      bytes: "bytes \\\\ {row}"
    """
  private static let scenario = """
    scenario: main
    seed: 3
    steps:
      - { create: typed, count: 50 }
    """

  /// Runs `body` with a role of its own that owns an empty database's schema `public`.
  private func withRole(
    _ settings: [String] = [], at url: DatabaseURL,
    _ body: (TestFolder, DatabaseURL, any DatabaseConnection) async throws -> Void
  ) async throws {
    let admin = try await url.connect()
    let role = "seedkit_role_" + UUID().uuidString.lowercased().filter { $0 != "-" }
    try await admin.executeScript(
      "create role \(role) login; grant all on schema public to \(role)")
    try await finally {
      for setting in settings { try await admin.executeScript("alter role \(role) set \(setting)") }
      guard case .postgres(var address) = url.target else { return }
      address.user = role
      try await TestFolder.with([
        "Factories/typed.yaml": Self.factory, "Scenarios/main.yaml": Self.scenario,
      ]) { folder in
        try await body(folder, DatabaseURL(.postgres(address)), admin)
      }
    } do: {
      try await admin.executeScript("drop owned by \(role); drop role \(role)")
      await admin.close()
    }
  }

  /// The digest of a run, and of what the server then has.
  private func result(_ settings: [String]) async throws -> [String] {
    try await TestDatabase.postgres.withURL { url in
      var found: [String] = []
      try await withRole(settings, at: url) { folder, url, admin in
        let run = try await folder.seed("run", "main", "--json", "--database", "\(url)")
        #expect(run.code == 0, "\(run.error)\(run.output)")
        let report = try run.json() as? [String: Any]
        let auto = try await folder.seed(
          "run", "--auto", "--rows", "60", "--top-up", "--database", "\(url)")
        #expect(auto.code == 0, "\(auto.error)")
        let learned = try await folder.seed("learn", "--database", "\(url)")
        #expect(learned.code == 0, "\(learned.error)")
        let files = folder.contents("Factories/typed.yaml").map {
          String(decoding: $0, as: UTF8.self)
        }
        let rows = try await admin.query(
          "select md5(string_agg(t::text, '|' order by id)) from typed t")
        found = [
          report?["digest"] as? String ?? "", rows.first?.values.first?.text ?? "", files ?? "",
        ]
      }
      return found
    }
  }

  @Test func aRolesSettingsChangeNothing() async throws {
    let usual = try await result([])
    let odd = try await result([
      "DateStyle = 'SQL, DMY'", "IntervalStyle = 'iso_8601'", "bytea_output = 'escape'",
      "standard_conforming_strings = off", "extra_float_digits = -10",
      "client_encoding = 'LATIN1'", "TimeZone = 'America/St_Johns'",
      "default_transaction_isolation = 'serializable'", "default_transaction_deferrable = on",
      "quote_all_identifiers = on", "row_security = off", "check_function_bodies = off",
    ])
    #expect(!usual[0].isEmpty)
    #expect(usual == odd)
  }

  @Test(arguments: [
    ("default_transaction_read_only = on", "default_transaction_read_only=off"),
    ("statement_timeout = '1ms'", "--statement-timeout"),
    ("idle_in_transaction_session_timeout = '1ms'", "idle-in-transaction timeout"),
    ("search_path = ''", "no schema has been selected"),
  ])
  func whatStopsARunIsNamed(_ setting: String, _ cause: String) async throws {
    try await TestDatabase.postgres.withURL { url in
      try await withRole([setting], at: url) { folder, url, _ in
        // Longer than a millisecond of work for the server.
        let run = try await folder.seed(
          "run", "main", "--set", "typed=20000", "--database", "\(url)")
        #expect(run.code == 3)
        #expect(run.error.contains(cause), "\(run.error)")
      }
    }
  }

  /// The limit leaves room for what comes before it is replaced, also on a busy machine.
  @Test func aLimitOfTheRoleCanBeReplaced() async throws {
    try await TestDatabase.postgres.withURL { url in
      try await withRole(at: url) { folder, url, admin in
        let first = try await folder.seed("run", "main", "--database", "\(url)")
        #expect(first.code == 0, "\(first.error)")
        let role = try #require(url.user)
        try await admin.executeScript(
          """
          create function slow() returns trigger language plpgsql as $$
            begin perform pg_catalog.pg_sleep(2.5); return null; end $$;
          create trigger slow before insert on typed execute function slow();
          alter role \(role) set statement_timeout = '2s'
          """)
        let limited = try await folder.seed("run", "main", "--database", "\(url)")
        #expect(limited.code == 3)
        #expect(limited.error.contains("--statement-timeout"), "\(limited.error)")
        let run = try await folder.seed(
          "run", "main", "--statement-timeout", "0", "--database", "\(url)")
        #expect(run.code == 0, "\(run.error)")
      }
    }
  }

  @Test func aRoleWithFewRightsIsToldWhichItNeeds() async throws {
    try await TestDatabase.postgres.withURL { url in
      try await withRole(at: url) { folder, own, admin in
        let name = try #require(own.user)
        let first = try await folder.seed("run", "main", "--database", "\(url)")
        #expect(first.code == 0, "\(first.error)")
        for right in ["select", "insert"] {
          try await admin.executeScript(
            "revoke all on typed from \(name); grant \(right) on typed to \(name)")
          let run = try await folder.seed("run", "main", "--database", "\(own)")
          #expect(run.code == 3)
          #expect(run.error.contains("permission denied for table typed"), "\(run.error)")
          #expect(run.error.contains("GRANT SELECT, INSERT"))
        }
        try await admin.executeScript("grant select, insert on typed to \(name)")
        let run = try await folder.seed("run", "main", "--database", "\(own)")
        #expect(run.code == 0, "\(run.error)")
        let saved = try await folder.seed("snapshot", "save", "main", "--server", "\(own)")
        #expect(saved.code == 3)
        #expect(saved.error.contains("CREATEDB"), "\(saved.error)")
      }
    }
  }

  @Test(arguments: ["LATIN1", "SQL_ASCII"])
  func otherEncodingsHoldTheSameOrSaySo(_ encoding: String) async throws {
    try await TestDatabase.postgres.withURL { url in
      let admin = try await url.connect()
      let name = "seedkit_encoding_" + UUID().uuidString.lowercased().filter { $0 != "-" }
      try await admin.executeScript(
        "create database \(name) encoding '\(encoding)' lc_collate 'C' lc_ctype 'C' template template0"
      )
      try await finally {
        guard case .postgres(var address) = url.target else { return }
        address.database = name
        let other = DatabaseURL(.postgres(address))
        try await TestFolder.with([
          "Factories/typed.yaml": Self.factory, "Scenarios/main.yaml": Self.scenario,
        ]) { folder in
          let digest = { (url: DatabaseURL) in
            let run = try await folder.seed("run", "main", "--json", "--database", "\(url)")
            return try (run.json() as? [String: Any])?["digest"] as? String
          }
          #expect(try await digest(other) == digest(url))
          guard encoding == "LATIN1" else { return }
          try folder.write(
            Self.factory.replacingOccurrences(of: "ü", with: "ń"), to: "Factories/typed.yaml")
          let run = try await folder.seed("run", "main", "--database", "\(other)")
          #expect(run.code == 3)
          #expect(run.error.contains("does not exist in encoding LATIN1"), "\(run.error)")
        }
      } do: {
        try await admin.executeScript("drop database \(name) with (force)")
        await admin.close()
      }
    }
  }
}

extension DatabaseURL {
  fileprivate var user: String? {
    guard case .postgres(let address) = target else { return nil }
    return address.user
  }
}
