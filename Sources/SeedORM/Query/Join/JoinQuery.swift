import SeedDatabase
import SeedSchema

/// A join of several tables: ``Join2``, ``Join3`` or ``Join4``.
///
/// ```swift
/// let rows = try await Post.all
///   .join(User.self).on { post, user in post.authorID == user.id }
///   .leftJoin(Country.self).on { _, user, country in user.countryID == country.id }
///   .where { post, user, _ in post.isPublished == true && user.age >= 18 }
///   .fetch(in: db)                                          // [(Post, User, Country?)]
/// ```
public protocol JoinQuery: Sendable {
  /// The models of one row.
  associatedtype Element: Sendable

  /// Limits the number of rows.
  func limit(_ count: Int) -> Self
  /// Skips the first `count` rows.
  func offset(_ count: Int) -> Self
  /// Caches the rows in the database's ``QueryCache``.
  func cached(for timeToLive: Duration) -> Self
  /// The rows.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  func fetch(in context: some DatabaseContext) async throws -> [Element]
  /// The number of rows.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  func count(in context: some DatabaseContext) async throws -> Int
}

extension JoinQuery {
  /// The first row; `nil` if there is none.
  ///
  /// - Throws: `DatabaseError` if a statement fails.
  public func first(in context: some DatabaseContext) async throws -> Element? {
    try await limit(1).fetch(in: context).first
  }
}

/// What all joins have in common.
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

  /// Limits how long the statement may take; see ``Query/timeout(_:)``.
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

extension Query {
  /// Joins another table, whose join condition `on` then sets; rows that are marked as deleted are left out.
  public func join<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row, Other>> {
    JoinClause(core: core.joined(other, .inner))
  }

  /// Left-joins another table: rows without a match come with `nil`.
  public func leftJoin<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row, Other?>> {
    JoinClause(core: core.joined(other, .left))
  }

  /// Right-joins another table: its rows without a match come with `nil` for the ones before.
  public func rightJoin<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row?, Other>> {
    JoinClause(core: core.joined(other, .right))
  }

  /// Fully joins another table: rows of either without a match come with `nil` for the other.
  public func fullJoin<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row?, Other?>> {
    JoinClause(core: core.joined(other, .full))
  }

  private var core: JoinCore {
    var marks: [SQLNode] = []
    if deleted == .left, let field = Row.table.deletionField {
      marks.append(.isNull(columns.node(field)))
    }
    return JoinCore(
      select: select, problem: Row.table.problem, options: options, marks: marks)
  }
}
