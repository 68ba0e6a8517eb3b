import SeedDatabase
import SeedSchema

extension Query {
  /// All rows.
  ///
  /// - Throws: `DatabaseError`; `invalidValue` if a column holds a value that its property can't.
  public func fetch(in context: some DatabaseContext) async throws -> [Row] {
    // Looked up once, not for each row.
    let table = Row.table
    try table.check()
    let select = select
    return try await context.fetch(
      try SQLRenderer.statement(select, context.dialect), options,
      reading: select.tables
    ) { try table.read($0) }
  }

  /// The first row; `nil` if there is none. Without an order, it is the row with the smallest
  /// primary key.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func first(in context: some DatabaseContext) async throws -> Row? {
    try await orderedByKey.limit(min(limit ?? 1, 1)).fetch(in: context).first
  }

  /// The only row.
  ///
  /// - Throws: ``RecordNotFound`` if there is none; `DatabaseError` of code `misuse` if there are
  ///   several.
  public func one(in context: some DatabaseContext) async throws -> Row {
    let rows = try await limit(min(limit ?? 2, 2)).fetch(in: context)
    guard let row = rows.first else { throw notFound(context.dialect) }
    guard rows.count == 1 else {
      throw DatabaseError(
        .misuse, "expected one row of \(Row.table.name), but several match",
        table: Row.table.name.name)
    }
    return row
  }

  /// Returns whether there is a row.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func exists(in context: some DatabaseContext) async throws -> Bool {
    try Row.table.check()
    // The selected constant is the same in all rows.
    var select = (isDistinct ? asTable().limit(1) : limit(limit ?? 1)).select
    select.columns = [.value(.integer(1), .integer())]
    select.orders = []
    select.lock = nil
    let found = try await context.fetch(
      try SQLRenderer.statement(select, context.dialect), options,
      reading: self.select.tables
    ) { _ in true }
    return !found.isEmpty
  }

  /// The number of rows.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func count(in context: some DatabaseContext) async throws -> Int {
    try Row.table.check()
    let statement = try countStatement(context.dialect)
    let counts = try await context.fetch(
      statement, options, reading: select.tables
    ) { try Int.read($0, at: 0) }
    return counts.first ?? 0
  }

  /// The sum of a column, exact for whole and decimal numbers; 0 if there are no values.
  ///
  /// - Throws: `DatabaseError`; `invalidValue` if the sum is beyond the column's type.
  public func sum<Value: ColumnValue>(
    in context: some DatabaseContext, _ column: (ModelColumns<Row>) -> ColumnExpression<Value>
  ) async throws -> Value.Base where Value.Base: Numeric {
    let sum = try await aggregate(column(columns).sum, in: context)
    return sum.flatMap(\.self) ?? 0
  }

  /// The mean of a column; `nil` if there are no values.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func average<Value: ColumnValue>(
    in context: some DatabaseContext, _ column: (ModelColumns<Row>) -> ColumnExpression<Value>
  ) async throws -> Double? where Value.Base: Numeric {
    try await aggregate(column(columns).average, in: context).flatMap(\.self)
  }

  /// The smallest value of a column; `nil` if there are none.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func minimum<Value: ColumnValue>(
    in context: some DatabaseContext, _ column: (ModelColumns<Row>) -> ColumnExpression<Value>
  ) async throws -> Value.Base? {
    try await aggregate(column(columns).minimum, in: context).flatMap(\.self)
  }

  /// The largest value of a column; `nil` if there are none.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func maximum<Value: ColumnValue>(
    in context: some DatabaseContext, _ column: (ModelColumns<Row>) -> ColumnExpression<Value>
  ) async throws -> Value.Base? {
    try await aggregate(column(columns).maximum, in: context).flatMap(\.self)
  }

  /// The rows one after the other, in constant memory.
  ///
  /// ```swift
  /// for try await user in try User.all.stream(in: db) { print(user.username) }
  /// ```
  ///
  /// - Throws: `DatabaseError` if the query can't be built.
  public func stream(in context: some DatabaseContext) throws -> ModelStream<Row> {
    try Row.table.check()
    return ModelStream(rows: context.stream(try SQLRenderer.statement(select, context.dialect)))
  }

  /// Selects some columns, or expressions of them, instead of whole models.
  public func select<each Value: ColumnValue>(
    _ columns: (ModelColumns<Row>) -> (repeat ColumnExpression<each Value>)
  ) -> Selection<repeat each Value> {
    var select = self.select
    select.columns = []
    let chosen = columns(self.columns)
    repeat select.columns.append((each chosen).node)
    return Selection(select, problem: Row.table.problem, options: options)
  }

  /// Groups the rows by equal values; ``Grouping/select(_:)`` then selects values of each group.
  public func group<each Value: ColumnValue>(
    _ columns: (ModelColumns<Row>) -> (repeat ColumnExpression<each Value>)
  ) -> Grouping<Row> {
    var groups: [SQLNode] = []
    let chosen = columns(self.columns)
    repeat groups.append((each chosen).node)
    return Grouping(query: self, groups: groups)
  }

  /// Sorted by the primary key as well, for a total order.
  var orderedByKey: Query {
    var copy = self
    let columns = columns
    let known = Set(orders.map(\.node))
    for field in Row.table.keyFields where !known.contains(columns.node(field)) {
      copy.orders.append(SelectNode.Order(node: columns.node(field), isDescending: false))
    }
    return copy
  }

  /// `SELECT count(*)` over the query's rows.
  func countStatement(_ dialect: any Dialect) throws -> SQLStatement {
    var select = self.select
    select.lock = nil
    guard isRestricted else {
      select.orders = []
      select.columns = [.aggregate(.count, nil, isDistinct: false)]
      return try SQLRenderer.statement(select, dialect)
    }
    let inner = try SQLRenderer.statement(select, dialect)
    return "SELECT count(*) FROM (\(inner)) AS counted"
  }

  private func aggregate<Value: ColumnValue>(
    _ expression: ColumnExpression<Value>, in context: some DatabaseContext
  ) async throws -> Value? {
    try Row.table.check()
    // Aggregates the query's rows, not all that meet its condition.
    var select = isRestricted ? asTable().select : self.select
    select.columns = [expression.node]
    select.orders = []
    select.lock = nil
    return try await context.fetch(
      try SQLRenderer.statement(select, context.dialect), options, reading: select.tables
    ) { row in
      do {
        return try Value.read(row, at: 0)
      } catch let error as ColumnValueMismatch {
        throw DatabaseError(
          .invalidValue, "the result for \(Row.table.name) does not fit: \(error)",
          table: Row.table.name.name)
      }
    }.first
  }
}
