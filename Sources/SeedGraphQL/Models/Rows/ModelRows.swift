import SeedORM
import SeedSchema

/// The rows of a model.
struct ModelRows<Row: Model>: ModelRowSource {
  /// The query for all rows; created for each use, because it may depend on the user.
  let base: @Sendable () throws -> ColumnQuery<Row>

  func restricted(to other: any ModelRowSource) -> any ModelRowSource {
    guard let other = other as? ModelRows<Row> else { return self }
    return ModelRows { try base().restricted(to: other.base()) }
  }

  private func query(_ request: RowRequest) throws -> ColumnQuery<Row> {
    var query = try base()
    switch request.deletion {
    case .excluded: break
    case .included: query = query.deleted(only: false)
    case .only: query = query.deleted(only: true)
    }
    if let filter = request.filter { query = try query.filtered(by: filter) }
    if let keys = request.keys { query = try query.having(keys.columns, in: keys.values) }
    if !request.orders.isEmpty { query = query.unordered }
    for order in request.orders {
      query = try query.ordered(by: order.column, isDescending: order.isDescending)
    }
    query = query.orderedByKey
    if let after = request.after { query = try query.behind(after) }
    if let before = request.before { query = try query.reversed.behind(before).reversed }
    if request.isReversed { query = query.reversed }
    if let limit = request.limit { query = query.limit(limit) }
    return query
  }

  func orders(_ request: RowRequest) throws -> [String] {
    var request = request
    (request.after, request.before, request.isReversed) = (nil, nil, false)
    return try query(request).orders
  }

  func rows(_ request: RowRequest, in context: any DatabaseContext) async throws -> [[SQLValue]] {
    normalized(try await query(request).fetch(request.columns, in: context), request.columns)
  }

  func rows(
    _ request: RowRequest, limit: Int, per column: String, of keys: [SQLValue],
    in context: any DatabaseContext
  ) async throws -> [[SQLValue]] {
    let rows = try await query(request).fetch(
      request.columns, limit: limit, per: column, of: keys, in: context)
    return normalized(rows, request.columns)
  }

  func count(_ request: RowRequest, in context: any DatabaseContext) async throws -> Int {
    try await query(request).count(in: context)
  }

  func counts(
    _ request: RowRequest, per column: String, of keys: [SQLValue], in context: any DatabaseContext
  ) async throws -> [SQLValue: Int] {
    try await query(request).counts(per: column, of: keys, in: context)
  }

  private func normalized(_ rows: [[SQLValue]], _ columns: [String]) -> [[SQLValue]] {
    let types = columns.map { Row.table.schema[field: $0]?.type ?? .text }
    return rows.map { row in
      var row = row
      for (index, type) in zip(row.indices, types) { row[index] = row[index].normalized(as: type) }
      return row
    }
  }
}

extension SQLValue {
  /// The value in its column's type: SQLite may return another type for a column of a subquery.
  func normalized(as type: FieldType) -> SQLValue {
    switch (self, type) {
    case (.integer(let number), .boolean): .boolean(number != 0)
    case (.text(let text), .uuid), (.text(let text), .datetime), (.text(let text), .date),
      (.text(let text), .time), (.text(let text), .decimal):
      SQLValue(text, as: type) ?? self
    case (.integer(let number), .float): .double(Double(number))
    default: self
    }
  }
}
