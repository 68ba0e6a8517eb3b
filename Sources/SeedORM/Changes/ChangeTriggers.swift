import SeedDatabase
import SeedSchema

/// The triggers by which PostgreSQL reports changes.
enum ChangeTriggers {
  private static let function = "seedkit_notify_changes"
  /// The most keys in a notification; with more, any row may have changed.
  private static let mostKeys = 100

  /// The function of all triggers. Their arguments are the columns of the table's key.
  private static var functionSQL: String {
    """
    CREATE OR REPLACE FUNCTION \(function)() RETURNS trigger LANGUAGE plpgsql AS $seedkit$
    DECLARE
      keys jsonb;
      payload text;
    BEGIN
      IF TG_NARGS > 0 AND TG_OP = 'INSERT' THEN
        SELECT pg_catalog.jsonb_agg(k.key) INTO keys FROM (
          SELECT (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(r) -> a.name ORDER BY a.place)
            FROM pg_catalog.unnest(TG_ARGV) WITH ORDINALITY a (name, place)) AS key
          FROM seedkit_new r LIMIT \(mostKeys + 1)) k;
      ELSIF TG_NARGS > 0 AND TG_OP = 'DELETE' THEN
        SELECT pg_catalog.jsonb_agg(k.key) INTO keys FROM (
          SELECT (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(r) -> a.name ORDER BY a.place)
            FROM pg_catalog.unnest(TG_ARGV) WITH ORDINALITY a (name, place)) AS key
          FROM seedkit_old r LIMIT \(mostKeys + 1)) k;
      ELSIF TG_NARGS > 0 AND TG_OP = 'UPDATE' THEN
        SELECT pg_catalog.jsonb_agg(k.key) INTO keys FROM (
          SELECT (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(r) -> a.name ORDER BY a.place)
            FROM pg_catalog.unnest(TG_ARGV) WITH ORDINALITY a (name, place)) AS key
          FROM seedkit_new r
          UNION
          SELECT (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(r) -> a.name ORDER BY a.place)
            FROM pg_catalog.unnest(TG_ARGV) WITH ORDINALITY a (name, place)) AS key
          FROM seedkit_old r LIMIT \(mostKeys + 1)) k;
      END IF;
      IF TG_OP <> 'TRUNCATE' AND TG_NARGS > 0 AND keys IS NULL THEN
        RETURN NULL;
      END IF;
      IF pg_catalog.jsonb_array_length(keys) > \(mostKeys) THEN
        keys := NULL;
      END IF;
      payload := pg_catalog.jsonb_build_object(
        'schema', TG_TABLE_SCHEMA, 'table', TG_TABLE_NAME, 'event', TG_OP, 'keys', keys)::text;
      IF pg_catalog.octet_length(payload) > 7900 THEN
        payload := pg_catalog.jsonb_build_object(
          'schema', TG_TABLE_SCHEMA, 'table', TG_TABLE_NAME, 'event', TG_OP, 'keys', NULL)::text;
      END IF;
      PERFORM pg_catalog.pg_notify('\(PostgresListener.channel)', payload);
      RETURN NULL;
    END $seedkit$
    """
  }

  private static func name(_ event: String) -> String { "seedkit_changes_\(event.lowercased())" }

  private static let events = ["INSERT", "UPDATE", "DELETE", "TRUNCATE"]

  /// The statements that create a table's triggers, and their function.
  static func createStatements(_ tables: [TableSchema]) throws -> [String] {
    let dialect = PostgresDialect()
    var statements = [functionSQL]
    for table in tables {
      let arguments = try table.primaryKey.map { try PostgresLiteral.literal(.text($0)) }
        .joined(separator: ", ")
      for event in events {
        let rows =
          switch event {
          case "INSERT": "REFERENCING NEW TABLE AS seedkit_new "
          case "UPDATE": "REFERENCING OLD TABLE AS seedkit_old NEW TABLE AS seedkit_new "
          case "DELETE": "REFERENCING OLD TABLE AS seedkit_old "
          default: ""
          }
        statements += [
          "DROP TRIGGER IF EXISTS \(name(event)) ON \(dialect.quoted(table.name))",
          """
          CREATE TRIGGER \(name(event)) AFTER \(event) ON \(dialect.quoted(table.name)) \(rows)\
          FOR EACH STATEMENT EXECUTE FUNCTION \(function)(\(arguments))
          """,
        ]
      }
    }
    return statements
  }

  /// The statements that drop the triggers of tables; the function is kept, because other tables
  /// may use it.
  static func dropStatements(_ tables: [TableSchema]) -> [String] {
    tables.flatMap { table in
      events.map {
        "DROP TRIGGER IF EXISTS \(name($0)) ON \(PostgresDialect().quoted(table.name))"
      }
    }
  }

  /// The query of whether a table has the triggers.
  static func query(_ table: TableName) -> SQLStatement {
    """
    SELECT 1 AS found FROM pg_catalog.pg_trigger
    WHERE tgrelid = pg_catalog.to_regclass(\(PostgresDialect().quoted(table)))::oid
      AND tgname = \(name("INSERT")) AND tgenabled <> 'D'
    """
  }
}

extension Migration {
  /// A migration that makes PostgreSQL report changes of models' tables; it does nothing in SQLite,
  /// which doesn't need it.
  ///
  /// ```swift
  /// let migration = Migration.changeNotifications("004 notify", of: User.self, Post.self)
  /// ```
  ///
  /// Each table gets a trigger for each kind of statement, which runs once per statement.
  public static func changeNotifications(_ name: String, of models: any Model.Type...) -> Migration
  {
    let models = models
    return Migration(name) { tx in
      guard tx.dialect.syntax.reportsChangesByTriggers else { return }
      let tables = try models.map { try $0.checkedSchema }
      for sql in try ChangeTriggers.createStatements(tables) {
        _ = try await tx.execute(SQLStatement(sql: sql))
      }
    } down: { tx in
      guard tx.dialect.syntax.reportsChangesByTriggers else { return }
      let tables = try models.map { try $0.checkedSchema }
      for sql in ChangeTriggers.dropStatements(tables) {
        _ = try await tx.execute(SQLStatement(sql: sql))
      }
    }
  }
}
