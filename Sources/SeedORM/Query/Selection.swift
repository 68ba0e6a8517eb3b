import SeedDatabase

/// A query that returns some columns or expressions instead of whole models.
///
/// ```swift
/// let totals = try await Order.all
///   .group { $0.city }
///   .select { ($0.city, $0.total.sum, $0.id.count) }
///   .fetch(in: db)  // [(String, Decimal?, Int)]
/// ```
public struct Selection<each Value: ColumnValue>: Sendable {
  var select: SelectNode
  let problem: DatabaseError?
  var options: ReadOptions

  init(_ select: SelectNode, problem: DatabaseError?, options: ReadOptions) {
    self.select = select
    self.problem = problem
    self.options = options
  }

  /// Sorts the rows by selected or grouped values, after the existing orders.
  public func order(_ orderings: Ordering...) -> Self {
    var copy = self
    copy.select.orders += orderings.map(\.order)
    return copy
  }

  /// Limits the number of rows.
  public func limit(_ count: Int) -> Self {
    var copy = self
    copy.select.limit = count
    return copy
  }

  /// Skips the first `count` rows.
  public func offset(_ count: Int) -> Self {
    var copy = self
    copy.select.offset = count
    return copy
  }

  /// Each row once.
  public func distinct() -> Self {
    var copy = self
    copy.select.isDistinct = true
    return copy
  }

  /// Keeps the rows for some time in the database's ``QueryCache``; see ``Query/cached(for:)``.
  public func cached(for timeToLive: Duration) -> Self {
    var copy = self
    copy.options.timeToLive = timeToLive
    return copy
  }

  /// Limits the statement's duration; see ``Query/timeout(_:)``.
  public func timeout(_ limit: Duration) -> Self {
    var copy = self
    copy.options.timeout = limit
    return copy
  }

  /// The rows.
  ///
  /// - Throws: `DatabaseError`; `invalidValue` if a value isn't of its type.
  public func fetch(in context: some DatabaseContext) async throws -> [(repeat each Value)] {
    if let problem { throw problem }
    return try await context.fetch(
      try SQLRenderer.statement(select, context.dialect), options,
      reading: select.tables
    ) { try Self.read($0) }
  }

  /// The first row; `nil` if there is none.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func first(in context: some DatabaseContext) async throws -> (repeat each Value)? {
    try await limit(min(select.limit ?? 1, 1)).fetch(in: context).first
  }

  private static func read(_ row: borrowing RowReader) throws -> (repeat each Value) {
    var column = -1
    func next() -> Int {
      column += 1
      return column
    }
    do {
      return (repeat try (each Value).read(row, at: next()))
    } catch let error as ColumnValueMismatch {
      throw DatabaseError(.invalidValue, "column \(column + 1) of the selection: \(error)")
    }
  }
}
