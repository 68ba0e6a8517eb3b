import SeedDatabase
import SeedSchema

extension HintFinder {
  /// The largest share of a table's rows for which an index is faster than a full scan.
  private static let smallShare = 0.05
  /// The factor from which an estimate counts as wrong.
  private static let wrongFactor = 100.0

  /// Statements that read all of a large table for a few of its rows.
  func scans(_ planned: [Planned]) -> [QueryHint] {
    var known: Set<String> = []
    return planned.compactMap { one -> QueryHint? in
      let isSlow = report.slow.contains { $0.statement == one.statement.statement }
      guard one.statement.latency.count >= Self.leastExecutions || isSlow,
        !one.shape.hasAlternatives
      else { return nil }
      for source in one.shape.sources {
        guard let table = table(source.table), isLarge(table),
          let scan = one.plan.scans.first(where: {
            [source.alias.lowercased(), source.table.lowercased()].contains($0.name.lowercased())
          })
        else { continue }
        let (equal, ranges) = one.shape.columns(of: source)
        let present = equal.filter { table[field: $0] != nil }
        let range = one.shape.aggregates ? [] : ranges.filter { table[field: $0] != nil }.prefix(1)
        let columns = present + range.filter { !present.contains($0) }
        guard !columns.isEmpty, !isIndexed(columns, in: table), !isIndexed([columns[0]], in: table),
          one.meanRows <= Double(Self.leastRows) * Self.smallShare
        else { continue }
        guard known.insert("\(table.name).\(columns)").inserted else { return nil }
        let count = one.statement.latency.count
        return QueryHint(
          kind: .sequentialScan, table: "\(table.name)",
          message: "`\(one.statement.statement)` reads all of \(table.name) for a few rows",
          evidence:
            "\(count) times, \(Self.rounded(one.meanRows)) rows each of \(Self.leastRows) or more; the plan says `\(scan.step)`",
          statement: indexStatement(columns, on: table))
      }
      return nil
    }
  }

  /// Statements that run for each row of another one.
  func repeated() -> [QueryHint] {
    report.repeated.compactMap { one in
      let shape = StatementShape(one.statement, dialect.syntax)
      guard one.statement.uppercased().hasPrefix("SELECT"), shape.sources.count == 1,
        let source = shape.sources.first, let table = table(source.table)
      else { return nil }
      let columns = shape.columns(of: source).equal.filter { table[field: $0] != nil }
      guard columns.count == 1, let column = columns.first else { return nil }
      let name = dialect.quoted(table.name)
      let relation = relation(table, column)
      return QueryHint(
        kind: .repeatedQuery, table: "\(table.name)",
        message:
          "`\(one.work)` runs `\(one.statement)` for each row of another query"
          + (relation.map { ": load \($0) with the rows" } ?? ""),
        evidence: "up to \(one.count) times in one tracked block, in \(one.pieces) of them",
        statement:
          "SELECT * FROM \(name) WHERE \(dialect.quoted(column)) IN (…)")
    }
  }

  /// The relation that a query by a column follows, as `with` takes it.
  private func relation(_ table: TableSchema, _ column: String) -> String? {
    if let key = table.foreignKeys.first(where: { $0.columns == [column] }) {
      return "the \(table.name) of \(key.references) by `.with(ToMany(…, \(column)))`"
    }
    guard table.primaryKey == [column] else { return nil }
    let children = tables.filter { child in
      child.foreignKeys.contains {
        $0.references.name == table.name.name && $0.referencedColumns == [column]
      }
    }.map { "\($0.name)" }
    guard let child = children.first else { return nil }
    let list = children.count == 1 ? child : children.joined(separator: " or ")
    return "the \(table.name) of \(list) by `.with(ToOne(…, \(column)))`"
  }

  /// Foreign keys of large tables without an index.
  func foreignKeys() -> [QueryHint] {
    tables.filter(isLarge).flatMap { table in
      table.foreignKeys.compactMap { key in
        guard !isIndexed(key.columns, in: table) else { return nil }
        let columns = key.columns.joined(separator: ", ")
        return QueryHint(
          kind: .unindexedForeignKey, table: "\(table.name)",
          message:
            "deleting a row of \(key.references), or changing its key, reads all of \(table.name): `\(columns)` has no index",
          evidence:
            "\(table.name) has \(Self.leastRows) rows or more; its indexes begin with \(indexList(table))",
          statement: indexStatement(key.columns, on: table))
      }
    }
  }

  private func indexList(_ table: TableSchema) -> String {
    let first = ([table.primaryKey] + table.uniques.map(\.columns) + table.indexes.map(\.columns))
      .compactMap(\.first)
    var unique: [String] = []
    for name in first where !unique.contains(name) { unique.append(name) }
    return unique.isEmpty ? "nothing" : unique.joined(separator: ", ")
  }

  /// Statements for which the database expects far more or fewer rows than there are.
  func misestimates(_ planned: [Planned]) async throws -> [QueryHint] {
    switch dialect.syntax {
    case .sqlite: return try await staleStatistics()
    case .postgres: break
    }
    var known: Set<String> = []
    return planned.compactMap { one in
      guard one.statement.kind == .query, one.shape.sources.count == 1, !one.shape.hasLimit,
        !one.shape.aggregates, one.statement.latency.count >= Self.leastExecutions,
        let source = one.shape.sources.first, let table = table(source.table),
        let estimate = one.plan.estimate
      else { return nil }
      let (low, high) = (min(estimate, one.meanRows), max(estimate, one.meanRows))
      guard high >= 1_000, high >= max(1, low) * Self.wrongFactor,
        known.insert("\(table.name)").inserted
      else { return nil }
      return QueryHint(
        kind: .misestimate, table: "\(table.name)",
        message:
          "the server plans `\(one.statement.statement)` for a very different number of rows",
        evidence:
          "it expects \(Self.rounded(estimate)) rows, and \(one.statement.latency.count) executions returned \(Self.rounded(one.meanRows)) each",
        statement: "ANALYZE \(dialect.quoted(table.name))")
    }
  }

  /// SQLite keeps the number of rows that `ANALYZE` has seen.
  private func staleStatistics() async throws -> [QueryHint] {
    let found = try await connection.query(
      "SELECT 1 AS found FROM main.sqlite_schema WHERE name = 'sqlite_stat1'")
    guard !found.isEmpty else { return [] }
    var hints: [QueryHint] = []
    let rows = try await connection.query(
      "SELECT tbl, max(CAST(stat AS INTEGER)) AS seen FROM main.sqlite_stat1 GROUP BY tbl")
    for row in rows {
      guard let name = row["tbl"]?.stringValue, let table = table(name),
        let seen = row["seen"]?.integerValue, isLarge(table),
        Double(seen) * Self.wrongFactor <= Double(Self.leastRows)
      else { continue }
      hints.append(
        QueryHint(
          kind: .misestimate, table: name,
          message: "SQLite plans statements on \(name) for a very different number of rows",
          evidence: "its statistics are of \(seen) rows, and there are \(Self.leastRows) or more",
          statement: "ANALYZE \(dialect.quoted(name))"))
    }
    return hints
  }

  /// Indexes of large tables that none of the statements use.
  func unusedIndexes(_ planned: [Planned]) -> [QueryHint] {
    let used = planned.reduce(into: Set<String>()) { $0.formUnion($1.plan.indexes) }
    return tables.filter(isLarge).flatMap { table -> [QueryHint] in
      let own = planned.filter { one in
        one.shape.sources.contains { $0.table.lowercased() == table.name.name.lowercased() }
      }
      let count = own.reduce(0) { $0 + Int(clamping: $1.statement.latency.count) }
      guard count >= Self.leastExecutions * 10 else { return [] }
      return table.indexes.compactMap { index in
        guard let name = index.name, !used.contains(name),
          !table.foreignKeys.contains(where: { key in
            Set(index.columns.prefix(key.columns.count)) == Set(key.columns)
          })
        else { return nil }
        return QueryHint(
          kind: .unusedIndex, table: "\(table.name)",
          message: "no statement uses the index \(name), which every write has to update",
          evidence:
            "\(count) executions of \(own.count) statements on \(table.name), by their plans",
          statement: "DROP INDEX \(dialect.quoted(TableName(name, schema: table.name.schema)))")
      }
    }
  }

  private static func rounded(_ number: Double) -> String {
    Int64(exactly: number.rounded()).map(String.init) ?? "\(number)"
  }
}
