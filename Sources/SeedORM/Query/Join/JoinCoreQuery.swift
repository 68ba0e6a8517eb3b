import SeedDatabase
import SeedSchema

/// The common parts of all joins.
protocol JoinCoreQuery: JoinQuery {
  var core: JoinCore { get set }
  static func read(_ row: borrowing RowReader) throws -> Element
}

extension JoinCoreQuery {
  /// Limits the number of rows.
  public func limit(_ count: Int) -> Self {
    var copy = self
    copy.core.select.limit = count
    return copy
  }

  /// Skips the first `count` rows.
  public func offset(_ count: Int) -> Self {
    var copy = self
    copy.core.select.offset = count
    return copy
  }

  /// Keeps the rows for some time in the database's ``QueryCache``; see ``Query/cached(for:)``.
  public func cached(for timeToLive: Duration) -> Self {
    var copy = self
    copy.core.options.timeToLive = timeToLive
    return copy
  }

  /// Limits the statement's duration; see ``Query/timeout(_:)``.
  public func timeout(_ limit: Duration) -> Self {
    var copy = self
    copy.core.options.timeout = limit
    return copy
  }

  /// The rows.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func fetch(in context: some DatabaseContext) async throws -> [Element] {
    if let problem = core.problem { throw problem }
    let statement = try SQLRenderer.statement(core.select, context.dialect)
    return try await context.fetch(
      statement, core.options, reading: core.select.tables
    ) { try Self.read($0) }
  }

  /// The number of rows.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func count(in context: some DatabaseContext) async throws -> Int {
    if let problem = core.problem { throw problem }
    var counted = core.select
    counted.columns = [.value(.integer(1), .integer())]
    counted.orders = []
    let inner = try SQLRenderer.statement(counted, context.dialect)
    return try await context.fetch(
      "SELECT count(*) FROM (\(inner)) AS counted", core.options,
      reading: core.select.tables
    ) { try Int.read($0, at: 0) }.first ?? 0
  }
}
