import SeedSchema

/// The constraints of partitions beyond those of the whole table.
extension PostgresCatalog {
  /// The tables as `root`, and all of their partitions as `target`. It avoids `pg_partition_tree`: the server
  /// estimates a thousand rows for each call, and spends half a second compiling so large a query.
  private static let partitions =
    targets.replacing("target AS (", with: "root AS (") + """
      , target AS (
        SELECT p.oid, root.oid AS rootoid
        FROM pg_catalog.pg_class p JOIN root ON root.oid = pg_catalog.pg_partition_root(p.oid)
        WHERE p.relispartition AND p.relkind IN ('r', 'p')
      )
      """

  /// Partitioned tables, each before its partitions.
  private static let partitionQuery = """
    WITH \(targets)
    SELECT t.oid::bigint,
      CASE WHEN NOT pg_catalog.pg_table_is_visible(c.oid) THEN n.nspname::text END, c.relname::text,
      CASE WHEN NOT pg_catalog.pg_table_is_visible(p.oid) THEN pn.nspname::text END, p.relname::text,
      pg_catalog.pg_get_expr(c.relpartbound, c.oid), pg_catalog.pg_get_partkeydef(c.oid),
      c.oid::bigint, pg_catalog.pg_get_partition_constraintdef(c.oid)
    FROM target t CROSS JOIN LATERAL pg_catalog.pg_partition_tree(t.oid) part
    JOIN pg_catalog.pg_class c ON c.oid = part.relid AND c.relkind IN ('r', 'p')
    JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN pg_catalog.pg_class p ON p.oid = part.parentrelid
    LEFT JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
    WHERE EXISTS (SELECT 1 FROM pg_catalog.pg_partitioned_table d WHERE d.partrelid = t.oid)
    ORDER BY t.oid, part.level, n.nspname, c.relname
    """

  /// Checks that no parent table has, and columns that are NOT NULL only in the partition.
  private static let checkQuery = """
    WITH \(partitions)
    SELECT t.oid::bigint, c.conname::text, pg_catalog.pg_get_expr(c.conbin, c.conrelid),
      c.convalidated, NULL::text
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
    var places: [Int64: (table: Int64, index: Int)] = [:]
    for row in try rows(Self.partitionQuery, scope) {
      let table = row.integer(0)
      let key = row.optionalText(6)
      guard let bounds = row.optionalText(5) else {
        tables[table]?.partitioning = key.map { Partitioning($0) }
        continue
      }
      var partition = Partitioning.Partition(
        TableName(row.text(2), schema: row.optionalText(1)),
        of: TableName(row.text(4), schema: row.optionalText(3)), bounds: bounds, key: key)
      partition.condition = row.optionalText(8)
      places[row.integer(7)] = (table, tables[table]?.partitioning?.partitions.count ?? 0)
      tables[table]?.partitioning?.partitions.append(partition)
    }
    guard !places.isEmpty else { return }
    for row in try rows(Self.checkQuery, scope) {
      guard let (table, index) = places[row.integer(0)] else { continue }
      if let column = row.optionalText(4) {
        tables[table]?.partitioning?.partitions[index].requiredColumns.append(column)
      } else {
        var check = CheckConstraint(
          PostgresExpression.withoutParentheses(row.text(2)), name: row.text(1))
        check.isNotValid = !row.flag(3)
        tables[table]?.partitioning?.partitions[index].checks.append(check)
      }
    }
    let indexQuery = Self.indexQuery(
      of: Self.partitions, where: "i.indisunique AND NOT c.relispartition",
      knowsNullsNotDistinct: session.serverVersion >= 150_000)
    for row in try rows(indexQuery, scope) {
      guard let (table, index) = places[row.integer(0)], let whole = tables[table] else { continue }
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
