import SeedDatabase
import Foundation
import Testing

@testable import SeedORM

@Suite struct StatementSplitterTests {
  private func split(_ script: String, _ syntax: SQLSyntax) throws -> [String] {
    try StatementSplitter.statements(of: script, syntax).map(\.sql)
  }

  @Test(arguments: [SQLSyntax.sqlite, .postgres])
  func semicolonsInQuotesAndCommentsEndNothing(_ syntax: SQLSyntax) throws {
    let script = """
      -- a; comment
      SELECT ';', "a;b" /* ; */ FROM t -- ; here
      ;;
        INSERT INTO t VALUES ('it''s; fine');
      SELECT 2
      """
    let statements = try StatementSplitter.statements(of: script, syntax)
    #expect(
      statements.map(\.sql) == [
        "SELECT ';', \"a;b\" /* ; */ FROM t", "INSERT INTO t VALUES ('it''s; fine')", "SELECT 2",
      ])
    #expect(statements.map(\.line) == [2, 4, 5])
    #expect(statements[1].words == ["INSERT", "INTO", "T", "VALUES"])
  }

  @Test func dollarQuotesEscapesAndNestedComments() throws {
    let script = #"""
      CREATE FUNCTION f() RETURNS int AS $$ BEGIN; RETURN 1; END $$ LANGUAGE plpgsql;
      DO $body$ BEGIN PERFORM $$;$$; END $body$;
      SELECT E'it\'s; one', 'a\'; SELECT $1, a$b;
      /* outer /* inner; */ still; */ SELECT 3;
      """#
    let parts = try split(script, .postgres)
    #expect(
      parts == [
        "CREATE FUNCTION f() RETURNS int AS $$ BEGIN; RETURN 1; END $$ LANGUAGE plpgsql",
        "DO $body$ BEGIN PERFORM $$;$$; END $body$", #"SELECT E'it\'s; one', 'a\'"#,
        "SELECT $1, a$b", "SELECT 3",
      ])
  }

  @Test func escapesGoOnAfterADoubledQuote() throws {
    let parts = try split(#"SELECT E'a''b\'; c'; SELECT 1"#, .postgres)
    #expect(parts == [#"SELECT E'a''b\'; c'"#, "SELECT 1"])
  }

  @Test func standardBodiesAndRules() throws {
    let script = """
      CREATE OR REPLACE FUNCTION f(a int) RETURNS int BEGIN ATOMIC
        SELECT CASE WHEN a > 1 THEN 1 ELSE 2 END; SELECT 2; END;
      CREATE RULE r AS ON INSERT TO t DO ALSO (INSERT INTO u VALUES (1); INSERT INTO u VALUES (2));
      SELECT 1 AS begin; SELECT 2
      """
    let parts = try split(script, .postgres)
    #expect(parts.count == 4)
    #expect(parts.last == "SELECT 2")
  }

  @Test func bodiesOfTriggers() throws {
    let script = """
      CREATE TEMP TRIGGER a AFTER INSERT ON t BEGIN
        UPDATE t SET x = CASE WHEN new.x THEN 1 ELSE 2 END; -- END;
        DELETE FROM [odd;name]; SELECT `;` FROM t;
      END;
      CREATE TABLE trigger_log (x);
      SELECT 1 /* open to the end
      """
    let parts = try split(script, .sqlite)
    #expect(parts.count == 3)
    #expect(parts[1] == "CREATE TABLE trigger_log (x)")
    #expect(parts[2] == "SELECT 1")
  }

  @Test func whatIsNotClosedIsNamed() {
    let open = #expect(throws: ScriptError.self) { try split("SELECT 1;\nSELECT 'a;\n", .postgres) }
    #expect(open?.line == 2)
    #expect(throws: ScriptError.self) { try split("SELECT $a$ $b$", .postgres) }
    #expect(throws: ScriptError.self) { try split("SELECT \"a", .sqlite) }
    #expect(throws: ScriptError.self) { try split("/* /* */", .postgres) }
  }

  @Test(arguments: [
    "COMMIT", "begin", "End", "rollback", "PREPARE TRANSACTION 'x'", "START TRANSACTION",
  ]) func controlOfTransactionsIsSeen(_ sql: String) throws {
    let statement = try StatementSplitter.statements(of: sql, .postgres)
    #expect(statement.first?.endsTransaction == true)
    let harmless = try StatementSplitter.statements(
      of: "PREPARE a AS SELECT 1; ROLLBACK TO a; SAVEPOINT b", .postgres)
    #expect(!harmless.contains { $0.endsTransaction })
  }
}
