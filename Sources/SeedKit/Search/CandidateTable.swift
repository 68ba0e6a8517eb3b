import SeedDatabase
import SeedGeneration
import SeedSchema

/// The temporary table of a candidate search: rows without constraints, and the constraints as
/// queries over them.
struct CandidateTable {
  private static let table = "seedkit_candidates"
  private static let row = "seedkit_row"
  private static let round = "seedkit_round"

  private let connection: any DatabaseConnection
  private let schema: TableSchema
  /// The columns that conditions name.
  private(set) var columns: [FieldSchema]
  /// The columns whose values differ in all rows at their first attempts.
  private let distinct: Set<String>
  private let mayBeNull: Set<String>
  private let hasRows: Bool
  private let rejections: [String]

  /// - Parameters:
  ///   - connection: the connection, in a transaction.
  ///   - schema: the target table, as defined in the database.
  ///   - rowGroup: the rows.
  ///   - hasRows: whether the table already has rows.
  ///   - rejections: the conditions under which triggers reject a row.
  init(
    _ connection: any DatabaseConnection, _ schema: TableSchema, _ rowGroup: RowGroup,
    hasRows: Bool, rejections: [String]
  ) {
    self.connection = connection
    self.schema = schema
    self.hasRows = hasRows
    self.rejections = rejections
    let all = rowGroup.columns.map(\.field)
    mayBeNull = Set(
      all.map(\.name).filter { rowGroup.generators[$0]?.profile.isNullable ?? true })
    distinct =
      rowGroup.attempts == nil
      ? Set(
        all.filter {
          !$0.ignoresCase && $0.type.keepsDifferences
            && rowGroup.generators[$0.name]?.profile.isUnique == true
        }.map(\.name)) : []
    columns = all
    columns = named(of: conditions(of: 1))
  }

  /// The columns whose names occur in the queries of conditions, plain or quoted: most tables
  /// have wider ones.
  private func named(of conditions: [RowCondition]) -> [FieldSchema] {
    let text = conditions.map { $0.query.lowercased() }.joined(separator: "\n")
    return columns.filter {
      // Quoting doubles the quotes in a name.
      text.contains($0.name.lowercased()) || text.contains(dialect.quoted($0.name).lowercased())
    }
  }

  private var dialect: any Dialect { connection.dialect }
  private var name: String { dialect.quoted(Self.table) }
  private var number: String { dialect.quoted(Self.row) }
  private var roundColumn: String { dialect.quoted(Self.round) }

  /// Creates the table.
  ///
  /// - Throws: `DatabaseError` if it can't be created.
  func create() async throws {
    let list = columns.map { column in
      let name = dialect.quoted(column.name)
      // The conditions test a domain's checks; a column of the domain would fail the load instead.
      return column.domains.isEmpty ? name + ", " : "coalesce(\(name), NULL) AS \(name), "
    }.joined()
    try await execute("DROP TABLE IF EXISTS \(name)")
    try await execute(
      """
      CREATE TEMPORARY TABLE \(name) AS SELECT \(list)\
      CAST(NULL AS bigint) AS \(number), CAST(NULL AS bigint) AS \(roundColumn) \
      FROM \(dialect.quoted(schema.name)) WHERE 1 = 0
      """)
  }

  /// Creates an index on the rounds, which pays off from the second one on.
  ///
  /// - Throws: `DatabaseError` if the connection is lost.
  func createIndex() async throws {
    let index = dialect.quoted(Self.table + "_round")
    try await execute("CREATE INDEX \(index) ON \(name) (\(roundColumn))")
  }

  /// Removes the table.
  ///
  /// - Throws: `DatabaseError` if the connection is lost.
  func drop() async throws { try await execute("DROP TABLE \(name)") }

  /// Adds the rows of a round.
  ///
  /// - Throws: the database's error for values that don't have their columns' types.
  func load(_ rows: CandidateRows) async throws {
    let marks = [Self.row, Self.round]
    let request = LoadRequest(
      table: TableSchema(
        TableName(Self.table), fields: columns + marks.map { FieldSchema($0, .integer()) }),
      columns: columns.map(\.name) + marks)
    _ = try await connection.load(request, from: rows)
  }

  /// Returns the conditions that the rows of a round must satisfy.
  func conditions(of round: Int) -> [RowCondition] {
    RowConditions(
      dialect: dialect, table: schema, rejections: rejections, candidates: name, number: number,
      columns: Set(columns.map(\.name)), distinct: round == 0 ? distinct : [],
      mayBeNull: mayBeNull, hasRows: hasRows,
      isNew: round == 0 ? nil : "\(roundColumn) = \(round)", round: roundColumn
    ).all
  }

  private func execute(_ sql: String) async throws {
    _ = try await connection.execute(SQLStatement(sql: sql))
  }

  /// The maximum number of conditions in one query; SQLite allows 500 parts of a compound query.
  private static let conditionsPerQuery = 100

  /// Returns the rows that violate each condition, by the condition's index.
  ///
  /// - Parameters:
  ///   - conditions: the conditions.
  ///   - untestable: the indices of conditions that can't be queried over candidates; more are
  ///     added.
  ///   - isCancelled: whether an interrupted statement ends the search.
  /// - Returns: the numbers of the rows that violate each condition that can be queried, in the
  ///   conditions' order.
  /// - Throws: `DatabaseError` if the connection is lost; `CancellationError`.
  func rows(
    breaking conditions: [RowCondition], besides untestable: inout Set<Int>,
    isCancelled: () -> Bool
  ) async throws -> [(place: Int, rows: [Int64])] {
    let indexes = conditions.indices.filter {
      !untestable.contains($0) && !conditions[$0].isProven
    }
    var result: [(place: Int, rows: [Int64])] = []
    var start = 0
    while start < indexes.count {
      let part = indexes[start..<min(start + Self.conditionsPerQuery, indexes.count)]
      start += part.count
      if let rows = try await rows(breakingAnyOf: part.map { conditions[$0] }, isCancelled) {
        result += zip(part, rows).map { ($0, $1) }
        continue
      }
      for place in part {
        if let rows = try await rows(breakingAnyOf: [conditions[place]], isCancelled) {
          result += rows.map { (place, $0) }
        } else {
          untestable.insert(place)
        }
      }
    }
    return result
  }

  /// Returns the rows that violate each of some conditions, by one query; `nil` if the query fails,
  /// such as for a column that candidates lack.
  private func rows(
    breakingAnyOf conditions: [RowCondition], _ isCancelled: () -> Bool
  ) async throws -> [[Int64]]? {
    let sql = conditions.enumerated().map { place, condition in
      "SELECT \(place) AS seedkit_condition, \(number) AS seedkit_candidate FROM (\(condition.query)) AS broken\(place)"
    }.joined(separator: " UNION ALL ")
    let rows: [Row]
    do {
      rows = try await connection.withSavepoint("seedkit_search") {
        try await connection.query(SQLStatement(sql: sql))
      }
    } catch let error as DatabaseError where !isCancelled() {
      if [.interrupted, .connection].contains(error.code) { throw error }
      return nil
    }
    var result = conditions.map { _ in [Int64]() }
    for row in rows {
      guard let place = row.optionalInteger("seedkit_condition"),
        let candidate = row.optionalInteger("seedkit_candidate"),
        result.indices.contains(Int(place))
      else { continue }
      result[Int(place)].append(candidate)
    }
    return result
  }

  /// The maximum number of rows that one statement deletes: SQLite limits statements to a million
  /// bytes.
  private static let rowsPerDelete = 20_000

  /// Deletes rows that a round has rejected.
  ///
  /// - Throws: `DatabaseError` if the connection is lost.
  func delete(_ rows: [Int64], of round: Int) async throws {
    var start = 0
    while start < rows.count {
      let end = min(start + Self.rowsPerDelete, rows.count)
      let list = rows[start..<end].map { String($0) }.joined(separator: ", ")
      try await execute(
        "DELETE FROM \(name) WHERE \(roundColumn) = \(round) AND \(number) IN (\(list))"
      )
      start = end
    }
  }
}
