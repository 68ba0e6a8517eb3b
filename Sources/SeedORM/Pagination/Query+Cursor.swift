import SeedDatabase
import SeedSchema

extension Query {
  /// Fetches the rows after a cursor; with an index on the order, every page costs the same.
  ///
  /// Rows that are inserted or deleted meanwhile don't shift the pages: each remaining row appears
  /// once. The primary key completes the order, which must be by columns.
  ///
  /// ```swift
  /// let page = try await Event.all.order { $0.createdAt.descending }
  ///   .page(after: try text.map { try PageCursor($0) }, size: 50, in: db)
  /// ```
  ///
  /// - Parameters:
  ///   - cursor: the cursor from the previous page; `nil` for the first page.
  ///   - size: the maximum number of rows.
  ///   - context: the database or transaction.
  /// - Returns: the page, with the cursor of the next one.
  /// - Throws: `DatabaseError`; `invalidValue` for a cursor of a different order, `misuse` for a
  ///   query with a limit or an offset, whose rows change from page to page.
  public func page(
    after cursor: PageCursor?, size: Int, in context: some DatabaseContext
  ) async throws -> CursorPage<Row> {
    guard size >= 1, size < .max else {
      throw DatabaseError(.misuse, "a page of \(size) rows: the size must be at least 1")
    }
    guard limit == nil, offset == nil else {
      throw DatabaseError(
        .misuse,
        "a query with a limit or an offset has no pages by cursor; asTable() makes its rows a table, which has",
        table: Row.table.name.name)
    }
    _ = try ModelWriter<Row>(context).keyFields()
    var query = orderedByKey
    let fields = try query.orders.map { try field(of: $0) }
    let names = zip(query.orders, fields).map { order, field in
      (order.isDescending ? "-" : "") + field.name + (order.nullsFirst.map { $0 ? "<" : ">" } ?? "")
    }
    if let cursor {
      guard cursor.columns == names else {
        throw DatabaseError(.invalidValue, "the cursor belongs to a query with another order")
      }
      query.condition = .both(query.condition, Self.behind(cursor.values, query.orders))
    }
    // One extra row shows whether there is another page.
    let rows = try await query.limit(size + 1).fetch(in: context)
    let items = Array(rows.prefix(size))
    guard rows.count > size, let last = items.last else {
      return CursorPage(items: items, next: nil)
    }
    return CursorPage(
      items: items, next: PageCursor(columns: names, values: fields.map { $0.get(last) }))
  }

  private func field(of order: SelectNode.Order) throws -> TableField<Row> {
    if case .column(_, let name, _, _) = order.node,
      let field = Row.table.fields.first(where: { $0.name == name })
    {
      return field
    }
    throw DatabaseError(.misuse, "a query with cursors can only be ordered by columns")
  }

  /// `a > x OR (a = x AND (b > y OR …))`, each column in its own direction and with its NULLs.
  static func behind(_ values: [SQLValue], _ orders: [SelectNode.Order]) -> SQLNode {
    var result = SQLNode.constant(false)
    for (value, order) in zip(values, orders).reversed() {
      let same = equal(order.node, value)
      result = .or([later(order, than: value), .and([same, result])])
    }
    return result
  }

  private static func equal(_ node: SQLNode, _ value: SQLValue) -> SQLNode {
    value.isNull ? .isNull(node) : .comparison(.equal, node, .value(value, node.type))
  }

  private static func later(_ order: SelectNode.Order, than value: SQLValue) -> SQLNode {
    let nullsFirst = order.nullsFirst ?? order.isDescending
    if value.isNull { return nullsFirst ? .isNotNull(order.node) : .constant(false) }
    let comparison = SQLNode.comparison(
      order.isDescending ? .less : .greater, order.node, .value(value, order.node.type))
    guard order.node.isNullable, !nullsFirst else { return comparison }
    return .or([comparison, .isNull(order.node)])
  }
}
