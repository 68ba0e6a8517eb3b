import SeedDatabase
@testable import SeedORM
import SeedSchema
import Testing

/// Functions and operators that another user has put into a schema of the search path: each is a
/// better match for some arguments than the system's own, and none is called by what reads the
/// catalog (CVE-2018-1058).
@Suite(.enabled(if: TestDatabase.postgresURL != nil))
struct PostgresSearchPathTests {
  private static let schema = """
    CREATE TYPE mood AS ENUM ('sad', 'ok'); CREATE DOMAIN small AS numeric CHECK (VALUE > 0) NOT NULL;
    CREATE TABLE parents (id serial PRIMARY KEY, name varchar(20) UNIQUE, mood mood, size small);
    CREATE TABLE children (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      parent int REFERENCES parents ON DELETE SET NULL, note text, CHECK (length(note) < 9));
    CREATE INDEX ON children (lower(note)) WHERE parent > 3;
    CREATE TABLE parts (id int, day date) PARTITION BY RANGE (day);
    CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
    CREATE TABLE heirs () INHERITS (parents);
    CREATE FUNCTION public.noop() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
    CREATE TRIGGER t BEFORE INSERT ON children FOR EACH ROW EXECUTE FUNCTION public.noop();
    ANALYZE;
    """

  @Test func nothingOfOthersIsCalled() async throws {
    try await TestDatabase.postgres.withConnection { db in
      try await db.executeScript(Self.schema)
      let before = try await db.tables(in: nil)
      try await db.executeScript(SearchPathTraps.sql)
      // A trap that works: otherwise the test couldn't fail.
      await #expect(throws: DatabaseError.self) {
        try await db.query(SQLStatement(sql: "SELECT quote_ident('a'::name)"))
      }
      #expect(try await db.tables(in: nil) == before)
      #expect(try await db.tables(in: ["public"]).count == before.count)
      let tables = before.map(\.name)
      #expect(try await !db.rebuild(of: tables).items.isEmpty)
      let dialect = db.dialect
      _ = try await db.query(SQLStatement(sql: dialect.versionQuery))
      _ = try await db.values(of: dialect.tableNamesQuery)
      for table in tables {
        if let query = dialect.statisticsQuery(of: table) { _ = try await db.values(of: query) }
      }
      if let query = dialect.userTypesQuery { _ = try await db.values(of: query) }
      if let query = dialect.partitionsQuery { _ = try await db.values(of: query) }
      if let query = dialect.foreignTablesQuery { _ = try await db.values(of: query) }
      if let query = dialect.triggerDefinitionsQuery { _ = try await db.values(of: query) }
      if let query = dialect.deferredTriggersQuery { _ = try await db.values(of: query) }
      if let query = dialect.skippedSequencesQuery { _ = try await db.values(of: query) }
      try await db.executeScript(
        "INSERT INTO parents (id, name, mood, size) VALUES (7, 'a', 'ok', 1)")
      for table in before {
        for statement in dialect.resetSequenceStatements(for: table) {
          _ = try await db.execute(statement)
        }
      }
      if let sql = dialect.lockTimeoutStatement(milliseconds: nil) {
        _ = try await db.execute(SQLStatement(sql: sql))
      }
    }
  }

  private struct Parent: Model, Codable {
    var id = 0
    var name: String
    var weight: Double

    static let table = define("parents")
  }

  @Test func functionsOfQueriesAreTheSystems() async throws {
    try await TestDatabase.postgres.withURL { url in
      let admin = try await url.connect()
      try await finally {
        try await admin.executeScript(
          """
          create table parents (id bigint primary key, name varchar(20) not null,
            weight float8 not null);
          insert into parents values (1, ' A ', -1.5), (2, 'b', 2);
          \(SearchPathTraps.sql)
          """)
        await #expect(throws: DatabaseError.self) {
          try await admin.query("select lower(name) from parents")
        }
        let position = try await Self.position(admin)
        #expect(position.bytes ?? 0 > 0)
        let db = try await Database.open(url)
        let matches = [
          try await Parent.where { $0.name.lowercased == "b" }.count(in: db),
          try await Parent.where { $0.name.uppercased == "B" }.count(in: db),
          try await Parent.where { $0.name.trimmed == "A" }.count(in: db),
          try await Parent.where { $0.name.length == 3 }.count(in: db),
          try await Parent.where { $0.name.substring(from: 0, count: 1) == "b" }.count(in: db),
          try await Parent.where { $0.weight.absolute == 1.5 }.count(in: db),
          try await Parent.where { $0.weight.rounded == 2.0 }.count(in: db),
        ]
        #expect(matches == [1, 1, 1, 1, 1, 1, 1])
        #expect(try await Parent.all.maximum(in: db) { $0.name } == "b")
        #expect(try await Parent.all.average(in: db) { $0.weight } == 0.25)
        await db.close()
      } do: {
        await admin.close()
      }
    }
  }

  private static func position(
    _ connection: isolated any DatabaseConnection
  ) async throws -> ReplicationPosition {
    try ReplicationPosition.read(from: connection, isReplica: false)
  }
}
