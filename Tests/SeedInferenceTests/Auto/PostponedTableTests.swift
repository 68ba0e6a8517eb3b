@testable import SeedDatabase
@testable import SeedInference
import SeedSchema
import Testing

/// Changes of loaded tables are collected before a pass starts over.
@Suite struct PostponedTableTests {
  @Test func tablesThatReferencePostponedOnesWait() {
    func table(_ name: String, _ parents: String...) -> TableSchema {
      TableSchema(
        TableName(name), fields: [FieldSchema("id", .integer())],
        foreignKeys: parents.map { ForeignKey(["id"], references: TableName($0), ["id"]) })
    }
    let schemas = [table("a"), table("b", "a"), table("c", "b", "c"), table("d")]
    var postponed = PostponedTables()
    #expect(postponed.withDependents(among: schemas).isEmpty)
    postponed.tables = [TableName("a")]
    #expect(
      postponed.withDependents(among: schemas) == [
        TableName("a"), TableName("b"), TableName("c"),
      ])
  }

  /// Triggers of four tables write values that lookup tables lack, each another one.
  @Test func aPassStartsOverOnceForSeveralTables() async throws {
    guard TestDatabase.postgresURL != nil else { return }
    let monitor = QueryMonitor()
    try await TestDatabase.postgres.withConnection(monitor: monitor) { connection in
      for number in 1...4 {
        try await connection.executeScript(
          """
          create table kinds\(number) (kind text primary key, description text);
          create table items\(number) (id int primary key, name text not null);
          create table logs\(number) (id serial primary key,
            kind text not null references kinds\(number));
          create function log\(number)() returns trigger language plpgsql as $$ begin
            insert into logs\(number) (kind) values ('CREATED\(number)'); return null; end $$;
          create trigger log after insert on items\(number) for each row
            execute function log\(number)();
          """)
      }
      let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 20))
      #expect(report.tables.allSatisfy { $0.rows >= 20 }, "\(report.tables)")
    }
    let loads = monitor.report.statements.first {
      $0.kind == .load && $0.statement.contains("kinds1")
    }
    #expect((loads?.latency.count ?? 0) <= 3)
  }

  /// Deferred triggers of several tables reject rows at once.
  @Test(.enabled(if: TestDatabase.postgresURL != nil))
  func rejectionsAtTheEndAreCollected() async throws {
    var schema = """
      create table plain (id integer primary key);
      create function fails() returns trigger language plpgsql as
        $$ begin raise exception 'no rows in %', tg_table_name; end $$;

      """
    for number in 1...6 {
      schema += """
        create table closed\(number) (id integer primary key);
        create constraint trigger fails\(number) after insert on closed\(number) initially deferred
          for each row execute function fails();

        """
    }
    let monitor = QueryMonitor()
    try await TestDatabase.postgres.withConnection(monitor: monitor) { [schema] connection in
      try await connection.executeScript(schema)
      let report = try await AutoRun(connection, monitor: monitor).run(AutoOptions(rows: 10))
      let closed = report.tables.filter { $0.name.hasPrefix("closed") }
      #expect(closed.count == 6 && closed.allSatisfy { $0.rows == 0 }, "\(report.tables)")
      #expect(closed.allSatisfy { $0.reason?.contains("no rows in \($0.name)") == true })
    }
    let loads = monitor.report.statements.first {
      $0.kind == .load && $0.statement.contains("plain")
    }
    // Each skipped table is retried twice.
    #expect((loads?.latency.count ?? 0) <= 6)
  }
}
