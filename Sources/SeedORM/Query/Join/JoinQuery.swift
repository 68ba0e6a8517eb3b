import SeedDatabase
import SeedSchema

/// A join of several tables: ``Join2``, ``Join3`` or ``Join4``.
///
/// ```swift
/// let rows = try await Post.all
///   .join(User.self).on { post, author in post.authorID == author.id }
///   .leftJoin(User.self).on { post, _, editor in post.editorID == editor.id }
///   .where { post, author, _ in post.title.hasPrefix("A") && author.age >= 18 }
///   .fetch(in: db)  // [(Post, User, User?)]
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
    if (self as? any JoinCoreQuery)?.core.select.limit == 0 { return nil }
    return try await limit(1).fetch(in: context).first
  }
}

extension Query {
  /// Joins another table, whose join condition `on` then sets; rows that are marked as deleted are
  /// skipped.
  public func join<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row, Other>> {
    JoinClause(core: core.joined(other, .inner))
  }

  /// Left-joins another table: rows without a match have `nil`.
  public func leftJoin<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row, Other?>> {
    JoinClause(core: core.joined(other, .left))
  }

  /// Right-joins another table: its rows without a match have `nil` for the previous tables.
  public func rightJoin<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row?, Other>> {
    JoinClause(core: core.joined(other, .right))
  }

  /// Fully joins another table: rows of either without a match have `nil` for the other.
  public func fullJoin<Other: Model>(_ other: Other.Type) -> JoinClause<Join2<Row?, Other?>> {
    JoinClause(core: core.joined(other, .full))
  }

  private var core: JoinCore {
    var marks: [SQLNode] = []
    if deleted == .excluded, let field = Row.table.deletionField {
      marks.append(.isNull(columns.node(field)))
    }
    return JoinCore(
      select: select, problem: Row.table.problem, options: options, marks: marks)
  }
}
