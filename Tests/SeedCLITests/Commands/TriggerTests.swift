import SeedDatabase
import SeedSchema
import Foundation
import Testing

/// What keeps a database from being loaded plainly: triggers, and PostgreSQL's row-level security.
@Suite struct TriggerTests {
  private static let files = [
    "Factories/account.yaml": """
    factory: account
    table: accounts
    values:
      name: random_username()

    """,
    "Scenarios/all.yaml": """
    scenario: all
    triggers: off
    steps:
      - create: account
        count: 50

    """,
  ]

  private static func schema(_ kind: TestDatabase) -> String {
    kind == .sqlite
      ? """
      CREATE TABLE accounts (id integer PRIMARY KEY, name text NOT NULL);
      CREATE TRIGGER "no \"\"rows\"\"\" BEFORE INSERT ON accounts BEGIN SELECT RAISE(ABORT, 'no rows'); END;
      """
      : """
      CREATE TABLE accounts (id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY, name text NOT NULL);
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'no rows'; END $$;
      CREATE TRIGGER "no \"\"rows\"\"\" BEFORE INSERT ON accounts EXECUTE FUNCTION refuse();
      """
  }

  @Test(arguments: TestDatabase.available)
  func triggersAreOffForARun(_ kind: TestDatabase) async throws {
    try await kind.withFolder(Self.schema(kind)) { folder, url, connection in
      for (name, text) in Self.files { try folder.write(text, to: name) }
      let run = try await folder.seed("run", "all", "--database", url)
      #expect(run.code == 0, "\(run.error)")
      #expect(run.output.contains("1 trigger was off"))
      // The trigger is there again.
      await #expect(throws: DatabaseError.self) {
        _ = try await connection.execute("INSERT INTO accounts (name) VALUES ('x')")
      }
      try folder.write(
        (Self.files["Scenarios/all.yaml"] ?? "").replacing("off", with: "on"),
        to: "Scenarios/all.yaml")
      let refused = try await folder.seed("run", "all", "--database", url)
      #expect(refused.code == 3 && refused.error.contains("no rows"), "\(refused.error)")
      try folder.write(
        (Self.files["Scenarios/all.yaml"] ?? "").replacing(
          "triggers: off", with: "transaction: step\ntriggers: off"), to: "Scenarios/all.yaml")
      let unsafe = try await folder.seed("check")
      #expect(unsafe.code == 1 && unsafe.error.contains("needs `transaction: whole`"))
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func rowLevelSecurityAllowsInserts() async throws {
    let role = "seedkit_rls_\(UUID().uuidString.prefix(8).lowercased())"
    let schema = """
      CREATE TABLE accounts (id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY, name text NOT NULL);
      ALTER TABLE accounts ENABLE ROW LEVEL SECURITY;
      CREATE POLICY mine ON accounts USING (true) WITH CHECK (name <> 'forbidden');
      CREATE ROLE \(role) LOGIN;
      GRANT ALL ON accounts TO \(role);
      GRANT ALL ON SEQUENCE accounts_id_seq TO \(role);
      """
    try await TestDatabase.postgres.withFolder(schema) { folder, url, connection in
      for (name, text) in Self.files { try folder.write(text, to: name) }
      try folder.write(
        (Self.files["Scenarios/all.yaml"] ?? "").replacing("triggers: off\n", with: ""),
        to: "Scenarios/all.yaml")
      try await finally {
        var other = try DatabaseURL(url)
        guard case .postgres(var address) = other.target else { return }
        address.user = role
        other.target = .postgres(address)
        let run = try await folder.seed("run", "all", "--database", "\(other)")
        #expect(run.code == 0, "\(run.error)")
        let found = try await connection.query("SELECT count(*), max(id) FROM accounts")
        #expect(found.first?.values == [.integer(50), .integer(50)])
      } do: {
        _ = try? await connection.executeScript("DROP OWNED BY \(role); DROP ROLE \(role)")
      }
    }
  }
}
