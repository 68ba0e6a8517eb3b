import SeedDatabase
import SeedSchema

extension PostgresSchemaDiff {
  /// Drops and adds constraints and indexes.
  ///
  /// - Parameters:
  ///   - lost: the table without the dropped parts.
  ///   - gained: the table without the added parts.
  /// - Throws: `DatabaseError` if a constraint can't be written as SQL.
  mutating func changeConstraints(dropped lost: TableComparison, added gained: TableComparison)
    throws
  {
    let table = gained.desired.name
    // Partitions share these with their table, so that the same name may occur twice.
    for key in lost.droppedKeys { drop(key.name, of: table, .dropForeignKeys, "a foreign key") }
    for check in lost.droppedChecks { drop(check.name, of: table, .dropConstraints, "a check") }
    for exclusion in lost.droppedExclusions {
      drop(exclusion.name, of: table, .dropConstraints, "an exclusion constraint")
    }
    for unique in lost.droppedUniques { try dropIndex(unique.name, of: table, isUnique: true) }
    for index in lost.droppedIndexes { try dropIndex(index.name, of: table, isUnique: false) }
    var parts = gained.desired
    (parts.uniques, parts.indexes, parts.checks, parts.exclusions) =
      (gained.addedUniques, gained.addedIndexes, gained.addedChecks, gained.addedExclusions)
    parts.primaryKey = gained.hasOtherKey ? parts.primaryKey : []
    parts.partitioning = nil
    if lost.hasOtherKey, !lost.current.primaryKey.isEmpty {
      phases.add(
        .dropConstraints,
        SchemaChange(table, "drop the primary key", [Self.dropKey(of: table, dialect)]))
    }
    // CREATE TABLE includes its checks; to add one later, it is treated like one that isn't
    // validated yet.
    for index in parts.checks.indices { parts.checks[index].isNotValid = true }
    for (sql, reason) in try dialect.constraintStatements(for: parts).map(Self.cost) {
      var statement = sql
      if let check = gained.addedChecks.first(where: {
        statement.contains("CHECK (\($0.expression))")
      }),
        !check.isNotValid, statement.hasSuffix(" NOT VALID")
      {
        statement.removeLast(" NOT VALID".count)
      }
      phases.add(
        .constraints,
        SchemaChange(
          table, Self.summary(statement), .slow, because: reason, [statement]))
    }
    var keys = gained.desired
    keys.foreignKeys = gained.addedKeys
    for sql in try dialect.foreignKeyStatements(for: keys) {
      phases.add(
        .foreignKeys,
        SchemaChange(
          table, "add a foreign key", .slow, because: "all rows are checked, under a lock", [sql]))
    }
  }

  private static func cost(_ sql: String) -> (String, String) {
    sql.hasPrefix("CREATE")
      ? (sql, "writes to the table wait; CREATE INDEX CONCURRENTLY avoids that")
      : (sql, "all rows are checked, under a lock")
  }

  private static func summary(_ sql: String) -> String {
    if sql.contains("INDEX") { return "create an index" }
    if sql.contains("PRIMARY KEY") { return "add the primary key" }
    return sql.contains("CHECK (") ? "add a check" : "add a unique constraint"
  }

  /// The name of a primary key isn't part of a table's description.
  private static func dropKey(of table: TableName, _ dialect: PostgresDialect) -> String {
    let name = PostgresLiteral.quoted(dialect.quoted(table))
    return "DO "
      + PostgresLiteral.dollarQuoted(
        """
        DECLARE key text; BEGIN
          SELECT conname INTO key FROM pg_catalog.pg_constraint
          WHERE conrelid = \(name)::regclass AND contype = 'p';
          EXECUTE pg_catalog.format('ALTER TABLE %s DROP CONSTRAINT %I', \(name), key);
        END
        """)
  }

  /// An index may belong to a constraint.
  private mutating func dropIndex(_ name: String?, of table: TableName, isUnique: Bool) throws {
    guard let name else { return }
    let index = dialect.quoted(TableName(name, schema: table.schema))
    let sql: String
    if isUnique {
      sql =
        "DO "
        + PostgresLiteral.dollarQuoted(
          """
          BEGIN
            IF EXISTS (SELECT 1 FROM pg_catalog.pg_constraint
              WHERE conindid = \(PostgresLiteral.quoted(index))::regclass AND contype = 'u')
            THEN ALTER TABLE \(dialect.quoted(table)) DROP CONSTRAINT \(dialect.quoted(name));
            ELSE DROP INDEX \(index); END IF;
          END
          """)
    } else {
      sql = "DROP INDEX \(index)"
    }
    phases.add(
      .dropConstraints,
      SchemaChange(table, "drop the \(isUnique ? "unique " : "")index \(name)", [sql]))
  }
}
