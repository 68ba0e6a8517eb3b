import SeedDatabase
import SeedSchema

extension Query {
  /// Fetches a page of the rows and their total number in one statement, from one snapshot.
  ///
  /// ```swift
  /// let page = try await User.all.order { $0.createdAt.descending }.page(2, size: 20, in: db)
  /// print(page.items.count, page.total, page.hasNext)
  /// ```
  ///
  /// Ties in the order are broken by the primary key. The database counts all rows and skips those
  /// of earlier pages; for large tables see ``page(after:size:in:)``.
  ///
  /// - Parameters:
  ///   - number: counted from 1; a page past the end has no rows.
  ///   - size: the maximum number of rows.
  ///   - context: the database or transaction.
  /// - Returns: the page.
  /// - Throws: `DatabaseError`; of code `misuse` if `number` or `size` is below 1.
  public func page(
    _ number: Int, size: Int, in context: some DatabaseContext
  ) async throws -> Page<Row> {
    try Row.table.check()
    let (start, overflow) = (number - 1).multipliedReportingOverflow(by: size)
    guard number >= 1, size >= 1, !overflow else {
      throw DatabaseError(
        .misuse, "page \(number) of \(size) rows: both must be at least 1")
    }
    let statement = try pageStatement(start, size, context.dialect)
    let rows = try await context.fetch(
      statement, options, reading: select.tables
    ) { row in
      let total = try Int.read(row, at: 0)
      return (total, row.isNull(at: 1) ? nil : try Row.table.read(row, at: 2))
    }
    return Page(
      items: rows.compactMap(\.1), total: rows.first?.0 ?? 0, number: number, size: size)
  }

  /// The total next to each row of the page; if the page is empty, one row with only the total.
  private func pageStatement(
    _ start: Int, _ size: Int, _ dialect: any Dialect
  ) throws -> SQLStatement {
    var all = orderedByKey.select
    all.lock = nil
    let limited = isRestricted
    var counted = all
    counted.orders = limited ? counted.orders : []
    let count = try SQLRenderer.statement(counted, dialect)
    // A page of a limited query is a page of its limited rows.
    let inner = try SQLRenderer.statement(all, dialect)
    let name = dialect.quoted(Row.table.name.name)
    var orders = SQLRenderer(dialect)
    try orders.appendOrders(all.orders)
    var page: SQLStatement = "SELECT 1 AS seedkit_found, \(unescaped: name).* FROM (\(inner)) AS "
    page.append(SQLStatement(sql: name))
    page.append(orders.statement)
    page.append(" LIMIT \(size) OFFSET \(start)")
    var statement: SQLStatement = "SELECT counted.total, \(unescaped: name).* FROM "
    statement.append("(SELECT count(*) AS total FROM (\(count)) AS every) AS counted")
    statement.append(" LEFT JOIN (\(page)) AS ")
    statement.append(SQLStatement(sql: name + " ON 1 = 1"))
    // A join doesn't preserve order.
    statement.append(orders.statement)
    return statement
  }
}
