import SeedDatabase
package import SeedSchema

/// A query whose columns, conditions and order are named at run time, and whose rows are values
/// instead of models.
///
/// For interfaces driven by external requests, such as GraphQL.
package struct ColumnQuery<Row: Model>: Sendable {
  private var query: Query<Row>
  /// The join table through which rows belong to others.
  private var link: SelectNode.Source?
  /// The column by which rows belong to others, if it is the join table's.
  private var linkKey: SQLNode?

  /// Creates a query of the rows of another one.
  package init(_ query: Query<Row>) { self.query = query }

  /// Whether it has a condition, so that it may exclude rows.
  package var isRestricted: Bool { query.condition != nil }

  /// Restricts to the rows that an external filter matches; see ``Model/filter(_:allowing:)``.
  ///
  /// - Throws: ``FilterError``.
  package func filtered(by filter: FilterValue) throws -> ColumnQuery {
    try Row.table.check()
    guard let added = try FilterReader<Row>(allowed: nil).query(filter).condition else {
      return self
    }
    var copy = self
    copy.query.condition = .both(query.condition, added)
    return copy
  }

  /// Restricts to the rows that also meet another query's condition.
  package func restricted(to other: ColumnQuery) -> ColumnQuery {
    guard let condition = other.query.condition else { return self }
    var copy = self
    copy.query.condition = .both(query.condition, condition)
    return copy
  }

  /// Restricts to the rows whose columns have one of the given combinations of values.
  ///
  /// - Throws: `DatabaseError` of code `undefinedColumn`.
  package func having(_ columns: [String], in keys: [[SQLValue]]) throws -> ColumnQuery {
    let nodes = try columns.map { try node($0) }
    var copy = self
    if nodes.count == 1 {
      copy.query.condition = .both(
        query.condition, .member(nodes[0], keys.compactMap(\.first)))
    } else {
      let parts = keys.map { key in
        SQLNode.and(
          zip(nodes, key).map { .comparison(.equal, $0, .value($1, $0.type)) })
      }
      copy.query.condition = .both(
        query.condition, parts.isEmpty ? .constant(false) : .or(parts))
    }
    return copy
  }

  /// Includes rows that are marked as deleted, or excludes all others.
  package func deleted(only: Bool) -> ColumnQuery {
    var copy = self
    copy.query.deleted = only ? .only : .included
    return copy
  }

  /// Sorted by a column, after the existing orders.
  ///
  /// - Throws: `DatabaseError` of code `undefinedColumn`.
  package func ordered(by column: String, isDescending: Bool) throws -> ColumnQuery {
    var copy = self
    copy.query.orders.append(
      SelectNode.Order(node: try node(column), isDescending: isDescending))
    return copy
  }

  /// The query without an order.
  package var unordered: ColumnQuery {
    var copy = self
    copy.query.orders = []
    return copy
  }

  /// The query, sorted by the primary key as well, for a total order.
  package var orderedByKey: ColumnQuery {
    var copy = self
    copy.query = query.orderedByKey
    return copy
  }

  /// The query in reverse order.
  package var reversed: ColumnQuery {
    var copy = self
    for index in copy.query.orders.indices {
      copy.query.orders[index].isDescending.toggle()
      copy.query.orders[index].nullsFirst?.toggle()
    }
    return copy
  }

  /// The columns that the rows are sorted by, with `-` before those that descend.
  package var orders: [String] {
    query.orders.map { order in
      guard case .column(_, let name, _, _) = order.node else { return "" }
      return (order.isDescending ? "-" : "") + name
    }
  }

  /// Restricts to the rows after a position, given as a value for each of the ``orders``.
  ///
  /// - Throws: `DatabaseError` of code `invalidValue` if the number of values differs.
  package func behind(_ values: [SQLValue]) throws -> ColumnQuery {
    guard values.count == query.orders.count else {
      throw DatabaseError(.invalidValue, "the cursor belongs to a query with another order")
    }
    var copy = self
    copy.query.condition = .both(query.condition, Query<Row>.behind(values, query.orders))
    return copy
  }

  /// At most `count` rows.
  package func limit(_ count: Int) -> ColumnQuery {
    var copy = self
    copy.query.limit = count
    return copy
  }

  /// The rows that belong to others through a join table.
  ///
  /// - Parameters:
  ///   - table: the join table's model.
  ///   - key: its column for the rows that others belong to.
  ///   - target: its column for the rows of this query.
  ///   - column: the column that `target` references.
  /// - Returns: the query.
  /// - Throws: `DatabaseError` of code `undefinedColumn`.
  package func through<Link: Model>(
    _ table: Link.Type, _ key: String, _ target: String, to column: String
  ) throws -> ColumnQuery {
    let columns = ModelColumns<Link>("seedkit_link")
    func node(_ name: String) throws -> SQLNode {
      guard let field = Link.table.fields.first(where: { $0.name == name }) else {
        throw DatabaseError(.undefinedColumn, "\(Link.table.name) has no column \(name)")
      }
      return columns.node(field)
    }
    var condition = SQLNode.comparison(.equal, try node(target), try self.node(column))
    if let mark = Link.table.deletionField {
      condition = .both(condition, .isNull(columns.node(mark)))
    }
    var copy = self
    copy.linkKey = try node(key)
    copy.link = SelectNode.Source(
      table: Link.table.name, alias: "seedkit_link", join: "JOIN", condition: condition)
    return copy
  }

  /// The values of some columns of the rows.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  package func fetch(
    _ columns: [String], in context: some DatabaseContext
  ) async throws -> [[SQLValue]] {
    let select = try select(columns.map { try node($0) })
    return try await read(
      try SQLRenderer.statement(select, context.dialect), columns.count, of: select, in: context)
  }

  /// The values of some columns of the first rows that belong to each of some keys, and the key
  /// after them.
  ///
  /// - Parameters:
  ///   - columns: the columns.
  ///   - limit: how many rows of each key.
  ///   - column: the column of the key; that of the join table if there is one.
  ///   - keys: the keys.
  ///   - context: the database, or a transaction.
  /// - Returns: a list of values for each row.
  /// - Throws: `DatabaseError` if the statement fails.
  package func fetch(
    _ columns: [String], limit: Int, per column: String, of keys: [SQLValue],
    in context: some DatabaseContext
  ) async throws -> [[SQLValue]] {
    guard !keys.isEmpty else { return [] }
    let key = try linkKey ?? node(column)
    var select = try select(columns.map { try node($0) } + [key])
    select.condition = .both(select.condition, .member(key, keys))
    guard keys.count > 1 else {
      // A single key needs no row numbers.
      select.limit = limit
      return try await read(
        try SQLRenderer.statement(select, context.dialect), columns.count + 1, of: select,
        in: context)
    }
    select.columns.append(
      .window(
        .function(.rowNumber, [], .integer(bits: 64)), partition: [key], orders: select.orders))
    select.orders = []
    let names = (0...columns.count).map { context.dialect.quoted("c\($0)") }
    let number = context.dialect.quoted("seedkit_number")
    let inner = try SQLRenderer.statement(select, context.dialect)
    let list = names.joined(separator: ", ")
    var statement = SQLStatement(sql: "WITH seedkit_rows (\(list), \(number)) AS (")
    statement.append(inner)
    statement.append(SQLStatement(sql: ") SELECT \(list) FROM seedkit_rows WHERE \(number) <= "))
    statement.append("\(limit)")
    statement.append(SQLStatement(sql: " ORDER BY \(number)"))
    return try await read(statement, columns.count + 1, of: select, in: context)
  }

  /// The number of rows.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  package func count(in context: some DatabaseContext) async throws -> Int {
    try await query.count(in: context)
  }

  /// The number of rows that belong to each of some keys; none for keys without rows.
  ///
  /// - Throws: `DatabaseError` if the statement fails.
  package func counts(
    per column: String, of keys: [SQLValue], in context: some DatabaseContext
  ) async throws -> [SQLValue: Int] {
    guard !keys.isEmpty else { return [:] }
    let key = try linkKey ?? node(column)
    var select = try select([key, .aggregate(.count, nil, isDistinct: false)])
    select.condition = .both(select.condition, .member(key, keys))
    select.groups = [key]
    select.orders = []
    let rows = try await read(
      try SQLRenderer.statement(select, context.dialect), 2, of: select, in: context)
    var counts: [SQLValue: Int] = [:]
    for row in rows {
      if case .integer(let count) = row[1] { counts[row[0]] = Int(clamping: count) }
    }
    return counts
  }

  private func node(_ column: String) throws -> SQLNode {
    guard let field = Row.table.fields.first(where: { $0.name == column }) else {
      throw DatabaseError(.undefinedColumn, "\(Row.table.name) has no column \(column)")
    }
    return query.columns.node(field)
  }

  private func select(_ columns: [SQLNode]) throws -> SelectNode {
    try Row.table.check()
    var select = query.select
    select.columns = columns
    if let link { select.sources.append(link) }
    return select
  }

  private func read(
    _ statement: SQLStatement, _ count: Int, of select: SelectNode,
    in context: some DatabaseContext
  ) async throws -> [[SQLValue]] {
    try await context.fetch(
      statement, query.options, reading: select.tables
    ) { row in (0..<count).map { row.value(at: $0) } }
  }
}
