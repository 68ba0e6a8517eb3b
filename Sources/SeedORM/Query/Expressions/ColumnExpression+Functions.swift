public import SeedSchema

extension ColumnExpression where Value.Base == String {
  /// The text in lower case, in any alphabet.
  public var lowercased: Self { Self(.function(.lower, [node], .text)) }

  /// The text in upper case, in any alphabet.
  public var uppercased: Self { Self(.function(.upper, [node], .text)) }

  /// The string without spaces at its ends.
  public var trimmed: Self { Self(.function(.trim, [node], .text)) }

  /// How many characters (Unicode scalars) it has.
  public var length: ColumnExpression<Int> {
    ColumnExpression<Int>(.function(.length, [node], .integer(bits: 64)))
  }

  /// The text with another one appended.
  public func appending(_ text: String) -> Self {
    Self(.function(.concatenation, [node, .value(.text(text), .text)], .text))
  }

  /// The text with that of another column appended; NULL if one of them is.
  public func appending(_ other: Self) -> Self {
    Self(.function(.concatenation, [node, other.node], .text))
  }

  /// The text with each occurrence of a string replaced.
  public func replacing(_ text: String, with replacement: String) -> Self {
    Self(
      .function(
        .replace, [node, .value(.text(text), .text), .value(.text(replacement), .text)], .text))
  }

  /// The characters from an index on, counted from 0.
  public func substring(from start: Int, count: Int) -> Self {
    Self(
      .function(
        .substring,
        [
          node, .value(.integer(Int64(clamping: start)), .integer(bits: 32)),
          .value(.integer(Int64(clamping: count)), .integer(bits: 32)),
        ], .text))
  }
}

extension ColumnExpression where Value.Base: Numeric {
  /// The absolute value.
  public var absolute: Self { Self(.function(.absolute, [node], node.type)) }
}

extension ColumnExpression where Value.Base == Double {
  /// The number rounded to an integer, halves away from zero.
  public var rounded: Self { Self(.function(.round, [node], node.type)) }
}

extension ColumnExpression {
  /// The value, or NULL if it is this one.
  public func nullIf(_ value: Value.Base) -> ColumnExpression<Value.Base?> {
    ColumnExpression<Value.Base?>(.function(.nullIf, [node, bound(value.sqlValue)], node.type))
  }

  /// An expression in the database's own SQL, with its values bound.
  ///
  /// ```swift
  /// User.all.select { _ in ColumnExpression<Int>.sql("age % \(7)") }
  /// ```
  public static func sql(_ sql: SQLStatement) -> Self { Self(.raw(sql)) }

  /// The single value that a query selects; NULL if it has no row.
  ///
  /// ```swift
  /// User.all.select { user in
  ///   let posts = Post.where { $0.authorID == user.id }
  ///   return (user.username, ColumnExpression.value(of: posts.select { $0.id.count }))
  /// }
  /// ```
  public static func value(of selection: Selection<Value>) -> ColumnExpression<Value.Base?> {
    if let problem = selection.problem { return ColumnExpression<Value.Base?>(.invalid(problem)) }
    return ColumnExpression<Value.Base?>(
      .subquery(selection.select, selection.select.columns.first?.type ?? .text))
  }
}

extension Condition {
  /// Whether a query has a row. Its condition may use columns of the query around it.
  ///
  /// ```swift
  /// User.where { user in .exists(Post.where { $0.authorID == user.id }) }
  /// ```
  public static func exists<Row: Model>(_ query: Query<Row>) -> Condition {
    if let problem = Row.table.problem { return Condition(.invalid(problem)) }
    var select = query.select
    select.columns = [.value(.integer(1), .integer())]
    select.orders = []
    select.lock = nil
    return Condition(.exists(select))
  }
}
