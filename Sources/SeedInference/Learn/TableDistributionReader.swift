import SeedDatabase
import SeedPredicates
import SeedSchema

/// Reads the distribution of a table's rows from the database's statistics or, if there are none,
/// by counting.
///
/// It reads no values of columns except those that the schema itself lists.
struct TableDistributionReader {
  let connection: any DatabaseConnection

  /// The maximum number of rows to count if there are no statistics.
  private static let sampleSize = 100_000

  func distribution(of table: TableSchema, rules: TableRules) async throws -> TableDistribution {
    let quoted = connection.dialect.quoted(table.name)
    let counted = try await connection.query(SQLStatement(sql: "SELECT count(*) FROM \(quoted)"))
    guard case .integer(let rows)? = counted.first?.values.first, rows > 0 else {
      return TableDistribution(rows: 0, columns: [:])
    }
    var distribution = TableDistribution(
      rows: rows, columns: try await statistics(of: table, rows: rows))
    let missing = table.fields.filter { distribution.columns[$0.name] == nil }
    try await count(missing, of: table, into: &distribution)
    for (name, range) in try await ranges(of: table, rules) where distribution.columns[name] != nil
    {
      distribution.columns[name]?.range = range
    }
    for field in table.fields {
      guard let values = listedValues(of: field, rules), distribution.columns[field.name] != nil
      else {
        continue
      }
      distribution.columns[field.name]?.shares = try await shares(of: field, values, in: table)
    }
    return distribution
  }

  /// Returns the values that the schema lists for a column; `nil` if it lists none.
  private func listedValues(of field: FieldSchema, _ rules: TableRules) -> [String]? {
    switch field.type {
    case .boolean: ["true", "false"]
    case .enumeration(let values, _): values
    default: rules.columns[field.name]?.values
    }
  }

  // MARK: Statistics

  private func statistics(
    of table: TableSchema, rows: Int64
  ) async throws -> [String: TableDistribution.Column] {
    guard let query = connection.dialect.statisticsQuery(of: table.name) else { return [:] }
    var result: [String: TableDistribution.Column] = [:]
    for column in try await connection.values(of: query) {
      result[column.column] = TableDistribution.Column(
        nullShare: column.nullShare,
        // In PostgreSQL's statistics, a negative number is a share of the rows.
        distinct: column.distinct.map { $0 < 0 ? -$0 * Double(rows) : $0 },
        topShare: column.topShare.map { $0 / max(1 - column.nullShare, 1e-9) })
    }
    return result
  }

  // MARK: Counting

  private func count(
    _ fields: [FieldSchema], of table: TableSchema, into distribution: inout TableDistribution
  ) async throws {
    guard !fields.isEmpty else { return }
    let dialect = connection.dialect
    let referring = Set(table.foreignKeys.filter { $0.columns.count == 1 }.flatMap(\.columns))
    let columns = fields.map { dialect.quoted($0.name) }
    let counts = columns.enumerated().map {
      "\(dialect.functionPrefix)count(\($1)) AS present_\($0)"
    }.joined(separator: ", ")
    let source =
      "(SELECT \(columns.joined(separator: ", ")) FROM \(dialect.quoted(table.name)) LIMIT \(Self.sampleSize)) AS sampled"
    let found = try await connection.query(
      SQLStatement(sql: "SELECT count(*) AS seedkit_rows, \(counts) FROM \(source)"))
    guard let row = found.first, case let all = row.integer("seedkit_rows"), all > 0 else { return }
    for (index, field) in fields.enumerated() {
      guard let present = row.optionalInteger("present_\(index)") else { continue }
      var column = TableDistribution.Column(nullShare: 1 - Double(present) / Double(all))
      if referring.contains(field.name), present > 0 {
        let name = columns[index]
        let groups = try await connection.query(
          SQLStatement(
            sql: """
              SELECT count(*) AS distinct_values, max(n) AS most FROM (SELECT count(*) AS n FROM \(source) \
              WHERE \(name) IS NOT NULL GROUP BY \(name)) AS grouped
              """))
        if let group = groups.first, let distinct = group.optionalInteger("distinct_values"),
          let most = group.optionalInteger("most")
        {
          column.distinct = Double(distinct)
          column.topShare = Double(most) / Double(present)
        }
      }
      distribution.columns[field.name] = column
    }
  }

  /// Returns the ranges of the columns of numbers that aren't keys, dates or listed values.
  private func ranges(
    of table: TableSchema, _ rules: TableRules
  ) async throws -> [String: ClosedRange<Double>] {
    let keys =
      ([table.primaryKey] + table.uniques.map(\.columns)).joined()
      + table.foreignKeys.flatMap(\.columns)
    let fields = table.fields.filter { field in
      switch field.type {
      case .integer, .decimal, .float: break
      default: return false
      }
      return field.generation == .none && !keys.contains(field.name)
        && listedValues(of: field, rules) == nil && DateStorage(field, in: table) == nil
    }
    guard !fields.isEmpty else { return [:] }
    let dialect = connection.dialect
    let columns = fields.map { dialect.quoted($0.name) }
    let ends = columns.enumerated().flatMap { index, column in
      [("min", "low"), ("max", "high")].map { function, name in
        "CAST(\(dialect.functionPrefix)\(function)(\(column)) AS double precision) AS \(name)_\(index)"
      }
    }
    let found = try await connection.query(
      SQLStatement(
        sql: """
          SELECT \(ends.joined(separator: ", ")) FROM (SELECT \(columns.joined(separator: ", ")) \
          FROM \(dialect.quoted(table.name)) LIMIT \(Self.sampleSize)) AS sampled
          """))
    var result: [String: ClosedRange<Double>] = [:]
    for (index, field) in fields.enumerated() {
      guard let row = found.first, let low = row.optionalText("low_\(index)").flatMap(Double.init),
        let high = row.optionalText("high_\(index)").flatMap(Double.init), low.isFinite,
        high.isFinite, low <= high
      else { continue }
      result[field.name] = Self.rounded(low, .down)...Self.rounded(high, .up)
    }
    return result
  }

  /// Returns a number with at most two digits that aren't zero.
  private static func rounded(_ number: Double, _ rule: FloatingPointRoundingRule) -> Double {
    var unit = 1.0
    while abs(number) / unit >= 100 { unit *= 10 }
    if unit > 1 { return (number / unit).rounded(rule) * unit }
    var parts = 1.0
    while abs(number) * parts < 10, parts < 1e6 { parts *= 10 }
    return (number * parts).rounded(rule) / parts
  }

  /// Returns the share of each value that the schema lists.
  private func shares(
    of field: FieldSchema, _ values: [String], in table: TableSchema
  ) async throws -> [(value: String, share: Double)] {
    let dialect = connection.dialect
    let column = dialect.quoted(field.name)
    let rows = try await connection.query(
      SQLStatement(
        sql: """
          SELECT CAST(\(column) AS text) AS value, count(*) AS rows FROM \
          (SELECT \(column) FROM \(dialect.quoted(table.name)) LIMIT \(Self.sampleSize)) AS sampled \
          WHERE \(column) IS NOT NULL GROUP BY 1
          """))
    var counts: [String: Int64] = [:]
    for row in rows {
      guard var value = row.optionalText("value"), let count = row.optionalInteger("rows") else {
        continue
      }
      if field.type == .boolean { value = ["1", "t", "true"].contains(value) ? "true" : "false" }
      // Values that the schema doesn't list must not get into files.
      if values.contains(value) { counts[value, default: 0] += count }
    }
    let total = counts.values.reduce(0, +)
    guard total > 0 else { return [] }
    return values.map { ($0, Double(counts[$0] ?? 0) / Double(total)) }
  }
}
