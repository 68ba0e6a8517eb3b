import SeedDatabase
import SeedSchema
import Testing

/// Functions and operators that another user has put into a schema of the search path: each is a
/// better match for some arguments than the system's own, and none is called by what reads the
/// catalog (CVE-2018-1058).
@Suite(.enabled(if: TestDatabase.postgresURL != nil))
struct PostgresSearchPathTests {
  private static let names = [
    "array_agg", "array_to_string", "bool_or", "coalesce", "concat_ws", "count", "current_database",
    "current_schema", "current_schemas", "current_setting", "format", "format_type",
    "generate_series", "has_schema_privilege", "has_sequence_privilege", "host", "max", "min",
    "nextval", "obj_description", "pg_advisory_lock", "pg_backend_pid", "pg_blocking_pids",
    "pg_describe_object", "pg_get_constraintdef", "pg_get_expr", "pg_get_indexdef",
    "pg_get_partition_constraintdef", "pg_get_partkeydef", "pg_get_serial_sequence",
    "pg_has_role", "pg_partition_root", "pg_partition_tree", "pg_relation_size",
    "pg_table_is_visible", "pg_type_is_visible", "quote_ident", "regexp_replace",
    "regexp_split_to_table", "set_config", "setval", "starts_with", "string_agg", "sum",
    "to_regclass", "unnest",
  ]
  private static let types = [
    "text", "name", "int2", "int4", "int8", "float4", "oid", "\"char\"", "text[]", "int2[]",
    "regclass",
  ]
  private static let operators = [
    "=", "<>", "<", ">", "<=", ">=", "||", "&", "*", "+", "-", "~", "!~",
  ]

  /// All of them, as far as the system has no function of exactly these types.
  private static var traps: String {
    var calls: [String] = []
    for name in names where name != "coalesce" {
      calls.append("('\(name)', '')")
      for first in types {
        calls.append("('\(name)', '\(first)')")
        for second in types { calls.append("('\(name)', '\(first), \(second)')") }
      }
    }
    var pairs: [String] = []
    for symbol in operators {
      for first in types {
        for second in types where first != second {
          pairs.append("('\(symbol)', '\(first)', '\(second)')")
        }
      }
    }
    return """
      CREATE FUNCTION public.trap() RETURNS int LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'trapped'; END $$;
      DO $do$ DECLARE f record; BEGIN
        FOR f IN SELECT * FROM (VALUES \(calls.joined(separator: ", "))) AS f (name, args) LOOP
          IF pg_catalog.to_regprocedure('pg_catalog.' || f.name || '(' || f.args || ')') IS NULL THEN
            EXECUTE 'CREATE FUNCTION public.' || f.name || '(' || f.args
              || ') RETURNS text LANGUAGE sql AS ''SELECT public.trap()::text''';
          END IF;
        END LOOP;
        FOR f IN SELECT * FROM (VALUES \(pairs.joined(separator: ", "))) AS f (symbol, a, b) LOOP
          IF pg_catalog.to_regoperator('pg_catalog.' || f.symbol || '(' || f.a || ',' || f.b || ')')
            IS NULL THEN
            EXECUTE 'CREATE OR REPLACE FUNCTION public.trap(' || f.a || ', ' || f.b
              || ') RETURNS bool LANGUAGE sql AS ''SELECT public.trap() = 1''';
            EXECUTE 'CREATE OPERATOR public.' || f.symbol || ' (FUNCTION = public.trap, LEFTARG = '
              || f.a || ', RIGHTARG = ' || f.b || ')';
          END IF;
        END LOOP;
      END $do$
      """
  }

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
      try await db.executeScript(Self.traps)
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
        for sql in dialect.resetSequenceStatements(for: table) {
          _ = try await db.execute(SQLStatement(sql: sql))
        }
      }
      if let sql = dialect.lockTimeoutStatement(milliseconds: nil) {
        _ = try await db.execute(SQLStatement(sql: sql))
      }
    }
  }
}
