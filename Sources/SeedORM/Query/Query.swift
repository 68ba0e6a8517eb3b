import SeedSchema

/// A query of a model's rows: a value that reads nothing until it is fetched.
///
/// ```swift
/// let adults = User.where { $0.age >= 18 }.order { $0.createdAt.descending }
/// let first = try await adults.first(in: db)
/// let page = try await adults.page(2, size: 20, in: db)
/// ```
public struct Query<Row: Model>: Sendable {
  /// The treatment of rows that are marked as deleted.
  enum Deleted: Sendable, Hashable {
    case excluded, included, only
  }

  var condition: SQLNode?
  var orders: [SelectNode.Order] = []
  var limit: Int?
  var offset: Int?
  var isDistinct = false
  var lock: RowLock?
  var deleted = Deleted.excluded
  var options = ReadOptions()
  /// The name by which expressions refer to the rows; the table's by default.
  var alias: String?
  /// The query whose rows these are, if they are not the table's.
  var common: SelectNode.CommonTable?

  /// All rows, except those that are marked as deleted.
  public init() {}

  /// Adds a condition.
  public func `where`(_ condition: (ModelColumns<Row>) -> Condition) -> Query {
    var copy = self
    copy.condition = .both(self.condition, condition(columns).node)
    return copy
  }

  /// Adds a sort order, after the existing ones.
  ///
  /// ```swift
  /// User.all.order { $0.age.descending }.order { $0.username.ascending }
  /// ```
  public func order(_ ordering: (ModelColumns<Row>) -> Ordering) -> Query {
    var copy = self
    copy.orders.append(ordering(columns).order)
    return copy
  }

  /// Limits the number of rows.
  public func limit(_ count: Int) -> Query {
    var copy = self
    copy.limit = count
    return copy
  }

  /// Skips the first `count` rows.
  public func offset(_ count: Int) -> Query {
    var copy = self
    copy.offset = count
    return copy
  }

  /// Removes duplicate rows; useful if the table has no key.
  public func distinct() -> Query {
    var copy = self
    copy.isDistinct = true
    return copy
  }

  /// Locks the rows until the transaction ends, if the database locks rows.
  public func locked(_ lock: RowLock = .forUpdate) -> Query {
    var copy = self
    copy.lock = lock
    return copy
  }

  /// Names the rows, to distinguish them from others of the same table in an enclosing query.
  ///
  /// ```swift
  /// User.where { user in
  ///   .exists(User.all.named("older").where { $0.age > user.age })
  /// }
  /// ```
  public func named(_ alias: String) -> Query {
    var copy = self
    copy.alias = alias
    return copy
  }

  /// Caches results in the database's ``QueryCache``: rows, pages, counts, aggregates, selections
  /// and joins.
  ///
  /// A write through the same ``Database`` to a table that the query reads drops them.
  ///
  /// Streams and the rows of ``with(_:)``'s relations are not cached.
  public func cached(for timeToLive: Duration) -> Query {
    var copy = self
    copy.options.timeToLive = timeToLive
    return copy
  }

  /// Limits the duration of the query's statements.
  ///
  /// When the time is over, the statement is cancelled in the database, and `DatabaseError` of code
  /// `timeout` is thrown. Streams have no limit.
  ///
  /// ```swift
  /// let users = try await User.where { $0.age > 30 }.timeout(.seconds(2)).fetch(in: db)
  /// ```
  public func timeout(_ limit: Duration) -> Query {
    var copy = self
    copy.options.timeout = limit
    return copy
  }

  /// The SELECT of all columns.
  var select: SelectNode {
    SelectNode(
      columns: columns.all, sources: [source], condition: livingCondition, orders: orders,
      limit: limit, offset: offset, isDistinct: isDistinct, lock: lock)
  }

  var source: SelectNode.Source {
    SelectNode.Source(
      table: common.map { TableName($0.name) } ?? Row.table.name,
      alias: alias ?? Row.table.name.name, common: common)
  }

  /// The columns of its rows.
  var columns: ModelColumns<Row> { ModelColumns(alias ?? Row.table.name.name) }

  /// The condition, including the one on the mark of deletion.
  var livingCondition: SQLNode? {
    guard deleted != .included, let field = Row.table.deletionField else { return condition }
    let mark = columns.node(field)
    return .both(condition, deleted == .excluded ? .isNull(mark) : .isNotNull(mark))
  }

  /// Whether the query covers only some of the rows that meet its condition, or drops duplicates.
  var isRestricted: Bool { limit != nil || offset != nil || isDistinct }
}

extension Query where Row: SoftDeletable {
  /// Includes the rows that are marked as deleted.
  public var withDeleted: Query {
    var copy = self
    copy.deleted = .included
    return copy
  }

  /// Only the rows that are marked as deleted.
  public var onlyDeleted: Query {
    var copy = self
    copy.deleted = .only
    return copy
  }
}

extension Model {
  /// All rows, except those that are marked as deleted.
  public static var all: Query<Self> { Query() }

  /// The rows that meet a condition.
  public static func `where`(_ condition: (ModelColumns<Self>) -> Condition) -> Query<Self> {
    all.where(condition)
  }
}
