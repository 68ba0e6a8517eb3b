@testable import SeedDatabase
@testable import SeedInference
@testable import SeedPlanning
import Testing

/// What migration tools and others keep in a database is left out unless it is named.
@Suite struct ToolTableTests {
  /// The tables that tools create, as they create them.
  private static let bookkeeping = """
    create table alembic_version (version_num varchar(32) not null primary key);
    insert into alembic_version values ('ae1027a6acf');
    create table schema_migrations (version varchar(255) not null primary key);
    create table ar_internal_metadata (
      key varchar(255) not null primary key, value varchar(255), created_at timestamp not null,
      updated_at timestamp not null);
    create table "__EFMigrationsHistory" (
      "MigrationId" varchar(150) not null primary key, "ProductVersion" varchar(32) not null);
    create table "SequelizeMeta" (name varchar(255) not null primary key);
    create table flyway_schema_history (
      installed_rank integer not null primary key, version varchar(50),
      description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null,
      checksum integer, installed_by varchar(100) not null, execution_time integer not null,
      success boolean not null);
    create table migrations (id integer primary key, migration varchar(255) not null, batch integer not null);
    create table spatial_ref_sys (
      srid integer not null primary key, auth_name varchar(256), auth_srid integer,
      srtext varchar(2048), proj4text varchar(2048));
    """

  private static let own = """
    create table users (id integer primary key, name varchar(40) not null);
    """

  @Test(arguments: TestDatabase.available)
  func theyAreLeftAlone(_ database: TestDatabase) async throws {
    try await database.with("") { run in
      try await run.execute(Self.bookkeeping + Self.own)
      let auto = AutoRun(run.connection, monitor: QueryMonitor())
      let plan = try await auto.plan(AutoOptions(rows: 10))
      let report = try await auto.run(AutoOptions(rows: 10))
      #expect(report.tables.map(\.name) == ["users"])
      for notes in [plan.notes, report.run.notes] {
        #expect(notes.count == 8, "\(notes)")
        #expect(
          notes.contains(
            "alembic_version is left out: it holds the migrations that Alembic has applied"))
      }
      let rows = try await run.rows("select version_num from alembic_version")
      #expect(rows == [["ae1027a6acf"]])
      let others = try await run.number("select count(*) from flyway_schema_history")
      #expect(others == 0)
    }
  }

  @Test(arguments: TestDatabase.available)
  func everyKnownTableIsListed(_ database: TestDatabase) async throws {
    var names: Set<String> = []
    var schema = Self.own
    for table in ToolTable.all where names.insert(table.name).inserted {
      let columns = table.columns.isEmpty ? ["id"] : table.columns
      schema +=
        "create table \(table.name) (\(columns.map { "\"\($0)\" text" }.joined(separator: ", ")));"
    }
    try await database.with("") { run in
      try await run.execute(schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 10))
      #expect(report.tables.map(\.name) == ["users"])
      #expect(report.run.notes.count == names.count)
    }
  }

  @Test(arguments: TestDatabase.available)
  func ownTablesByTheseNamesAreFilled(_ database: TestDatabase) async throws {
    let schema = """
      create table migrations (id integer primary key, species varchar(40) not null, month integer);
      create table changelog (id integer primary key, author varchar(40), line text not null);
      """
    try await database.with("") { run in
      try await run.execute(schema)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 10))
      #expect(report.seededCount == 2, "\(report.tables)")
      #expect(report.run.notes.isEmpty)
    }
  }

  @Test(arguments: TestDatabase.available)
  func namedTablesAreFilled(_ database: TestDatabase) async throws {
    try await database.with("") { run in
      try await run.execute(Self.bookkeeping + Self.own)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 10, tables: ["schema_migrations"]))
      #expect(report.tables.map(\.name) == ["schema_migrations"])
      #expect(report.seededCount == 1)
    }
  }

  @Test(arguments: TestDatabase.available)
  func initWritesNothingForThem(_ database: TestDatabase) async throws {
    try await database.with("") { run in
      try await run.execute(Self.bookkeeping + Self.own)
      let changes = try await AutoRun(run.connection, monitor: QueryMonitor()).initialize(
        AutoOptions(rows: 10), scenario: "all", files: [], record: nil, rehearses: true)
      #expect(changes.files.map(\.file.name) == ["Factories/users.yaml", "Scenarios/all.yaml"])
      #expect(changes.notes.count == 8)
    }
  }

  @Test(arguments: TestDatabase.available)
  func onlyTheirNameEmptiesThem(_ database: TestDatabase) async throws {
    let text = """
      factory: alembic_version
      values: { version_num: "v{index}" }
      ---
      factory: users
      values: { name: first_name() }
      ---
      scenario: main
      steps:
        - truncate: all
        - create: alembic_version
        - create: users
          count: 4
      ---
      scenario: named
      steps:
        - truncate: [alembic_version]
        - create: alembic_version
      """
    try await database.with(text) { run in
      try await run.execute(Self.bookkeeping + Self.own)
      try await run.execute("insert into users (id, name) values (7, 'x')")
      let plan = try await run.plan()
      #expect(
        plan.warnings.map(\.message) == [
          "`truncate: all` skips alembic_version: it holds the migrations that Alembic has applied"
        ])
      try await run.run()
      let kept = try await run.rows("select version_num from alembic_version order by 1")
      #expect(kept.contains(["ae1027a6acf"]))
      let users = try await run.number("select count(*) from users where id <> 7")
      #expect(users == 4)
      try await run.run("named")
      let named = try await run.number("select count(*) from alembic_version")
      #expect(named == 1)
    }
  }

  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func tablesOfExtensionsAreLeftAlone() async throws {
    try await TestDatabase.postgres.with("") { run in
      try await run.execute(Self.own)
      // A table that an extension has made, without one that has any.
      try await run.execute(
        """
        create extension pgcrypto; create table rates (id integer);
        alter extension pgcrypto add table rates;
        """)
      let report = try await AutoRun(run.connection, monitor: QueryMonitor())
        .run(AutoOptions(rows: 10))
      #expect(report.tables.map(\.name) == ["users"])
      #expect(
        report.run.notes == ["rates is left out: it belongs to the extension pgcrypto"])
      let error = try await refusal {
        _ = try await AutoRun(run.connection, monitor: QueryMonitor())
          .run(AutoOptions(rows: 10, tables: ["rates"]))
      }
      #expect(error?.hint == "it belongs to the extension pgcrypto")
    }
  }
}
