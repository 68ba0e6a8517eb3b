/// The rows of several tables that belong together: ``Join2``, ``Join3`` or ``Join4``.
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

  /// The same with at most so many rows.
  func limit(_ count: Int) -> Self
  /// The same without the first rows.
  func offset(_ count: Int) -> Self
  /// The same with its rows kept for some time in the database's ``QueryCache``.
  func cached(for timeToLive: Duration) -> Self
  /// The rows.
  func fetch(in context: some DatabaseContext) async throws -> [Element]
  /// How many rows there are.
  func count(in context: some DatabaseContext) async throws -> Int
}

extension JoinQuery {
  /// The first row; `nil` where there is none.
  public func first(in context: some DatabaseContext) async throws -> Element? {
    try await limit(1).fetch(in: context).first
  }
}

/// What the joins of any number of tables do alike.
protocol JoinCoreQuery: JoinQuery {
  var core: JoinCore { get set }
  static func read(_ row: borrowing RowReader) throws -> Element
}

extension JoinCoreQuery {
  /// The same with at most so many rows.
  public func limit(_ count: Int) -> Self {
    var copy = self
    copy.core.select.limit = count
    return copy
  }

  /// The same without the first rows.
  public func offset(_ count: Int) -> Self {
    var copy = self
    copy.core.select.offset = count
    return copy
  }

  /// Keeps the rows for some time in the database's ``QueryCache``; see ``Query/cached(for:)``.
  public func cached(for timeToLive: Duration) -> Self {
    var copy = self
    copy.core.timeToLive = timeToLive
    return copy
  }

  /// The rows.
  public func fetch(in context: some DatabaseContext) async throws -> [Element] {
    if let problem = core.problem { throw problem }
    let statement = try SQLRenderer.statement(core.select, context.dialect)
    return try await context.fetch(
      statement, cachedFor: core.timeToLive, reading: core.select.tables
    ) { try Self.read($0) }
  }

  /// How many rows there are.
  public func count(in context: some DatabaseContext) async throws -> Int {
    if let problem = core.problem { throw problem }
    var counted = core.select
    counted.columns = [.value(.integer(1), .integer())]
    counted.orders = []
    let inner = try SQLRenderer.statement(counted, context.dialect)
    return try await context.fetch(
      "SELECT count(*) FROM (\(inner)) AS counted", cachedFor: core.timeToLive,
      reading: core.select.tables
    ) { try Int.read($0, at: 0) }.first ?? 0
  }
}

/// A table that is joined, before it is said which of its rows belong to those of the others.
public struct JoinClause<Joined: Sendable>: Sendable {
  let core: JoinCore
}

extension Query {
  /// Joins another table, whose rows `on` then chooses; those that are marked as deleted are left out.
  public func join<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row, Other>> {
    JoinClause(core: core.joined(other, isOptional: false))
  }

  /// The same; rows that no row of the other table belongs to come with `nil`.
  public func leftJoin<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row, Other?>> {
    JoinClause(core: core.joined(other, isOptional: true))
  }

  private var core: JoinCore {
    JoinCore(select: select, problem: Row.table.problem, timeToLive: timeToLive)
  }
}
