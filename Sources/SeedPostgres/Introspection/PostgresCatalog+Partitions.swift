import SeedDatabase
import SeedSchema

/// The constraints of partitions beyond those of the whole table.
extension PostgresCatalog {
  /// The tables as `root`, and all of their partitions as `target`.
  ///
  /// It avoids `pg_partition_tree`: the server estimates a thousand rows for each call, and spends
  /// half a second compiling so large a query.
  private static let partitions =
    targets.replacing("target AS (", with: "root AS (") + """
      , target AS (
        SELECT p.oid, root.oid AS rootoid
        FROM pg_catalog.pg_class p JOIN root ON root.oid = pg_catalog.pg_partition_root(p.oid)::oid
        WHERE p.relispartition AND p.relkind IN ('r', 'p')
      )
      """

  /// Partitioned tables, each before its partitions.
  private static let partitionQuery = """
    WITH \(targets)
    SELECT t.oid::bigint AS table_id,
      CASE WHEN NOT pg_catalog.pg_table_is_visible(c.oid) THEN n.nspname::text END AS schema,
      c.relname::text AS name,
      CASE WHEN NOT pg_catalog.pg_table_is_visible(p.oid) THEN pn.nspname::text END AS parent_schema,
      p.relname::text AS parent,
      pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS bounds,
      pg_catalog.pg_get_partkeydef(c.oid) AS key, c.oid::bigint AS partition_id,
      pg_catalog.pg_get_partition_constraintdef(c.oid) AS condition
    FROM target t CROSS JOIN LATERAL pg_catalog.pg_partition_tree(t.oid) part
    JOIN pg_catalog.pg_class c ON c.oid = part.relid::oid AND c.relkind IN ('r', 'p')
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_class p ON p.oid = part.parentrelid::oid
    LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
    WHERE EXISTS (SELECT 1 FROM pg_catalog.pg_partitioned_table d WHERE d.partrelid = t.oid)
    ORDER BY t.oid, part.level, n.nspname, c.relname
    """

  /// Checks that no parent table has, and columns that are NOT NULL only in the partition.
  private static let checkQuery = """
    WITH \(partitions)
    SELECT t.oid::bigint AS partition_id, c.conname::text AS name,
      pg_catalog.pg_get_expr(c.conbin, c.conrelid) AS condition, c.convalidated AS is_valid,
      NULL::text AS required_column
    FROM target t JOIN pg_catalog.pg_constraint c ON c.conrelid = t.oid
    WHERE c.contype = 'c' AND c.coninhcount = 0
    UNION ALL
    SELECT t.oid::bigint, NULL, NULL, NULL, a.attname::text
    FROM target t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid
    JOIN pg_catalog.pg_attribute r ON r.attrelid = t.rootoid AND r.attname = a.attname
    WHERE a.attnum > 0 AND a.attnotnull AND NOT r.attnotnull
    ORDER BY 1, 5, 2
    """

  /// Adds the partitions of the tables of a scope.
  func addPartitions(
    to tables: inout [Int64: TableSchema], _ scope: SQLValue
  ) throws(DatabaseError) {
    // By the partition: its table, and its place there.
    var indexes: [Int64: (table: Int64, index: Int)] = [:]
    for row in try rows(Self.partitionQuery, scope) {
      let table = row.integer("table_id")
      let key = row.optionalText("key")
      guard let bounds = row.optionalText("bounds") else {
        tables[table]?.partitioning = key.map { Partitioning($0) }
        continue
      }
      var partition = Partitioning.Partition(
        TableName(row.text("name"), schema: row.optionalText("schema")),
        of: TableName(row.text("parent"), schema: row.optionalText("parent_schema")),
        bounds: bounds, key: key)
      partition.condition = row.optionalText("condition")
      indexes[row.integer("partition_id")] = (
        table, tables[table]?.partitioning?.partitions.count ?? 0
      )
      tables[table]?.partitioning?.partitions.append(partition)
    }
    guard !indexes.isEmpty else { return }
    for row in try rows(Self.checkQuery, scope) {
      guard let (table, index) = indexes[row.integer("partition_id")] else { continue }
      if let column = row.optionalText("required_column") {
        tables[table]?.partitioning?.partitions[index].requiredColumns.append(column)
      } else {
        var check = CheckConstraint(
          PostgresExpression.withoutParentheses(row.text("condition")), name: row.text("name"))
        check.isNotValid = !row.flag("is_valid")
        tables[table]?.partitioning?.partitions[index].checks.append(check)
      }
    }
    let indexQuery = Self.indexQuery(
      of: Self.partitions, where: "i.indisunique AND NOT c.relispartition",
      knowsNullsNotDistinct: session.serverVersion >= 150_000)
    for row in try rows(indexQuery, scope) {
      guard let (table, index) = indexes[row.integer("table_id")], let whole = tables[table] else {
        continue
      }
      var part: TableSchema? = TableSchema(whole.name, fields: whole.fields)
      addIndex(row, to: &part)
      tables[table]?.partitioning?.partitions[index].uniques += part?.uniques ?? []
    }
  }
}

extension String {
  /// The text with the first occurrence of another one replaced.
  fileprivate func replacing(_ other: String, with replacement: String) -> String {
    guard let range = firstRange(of: other) else { return self }
    return self[..<range.lowerBound] + replacement + self[range.upperBound...]
  }
}
