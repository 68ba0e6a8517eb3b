import SeedDatabase

/// A join of two tables; see ``JoinQuery``.
public struct Join2<A: JoinElement, B: JoinElement>: JoinCoreQuery {
  /// The models of one row.
  public typealias Element = (A, B)

  var core: JoinCore

  /// Adds a condition.
  public func `where`(
    _ condition: (ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>) -> Condition
  ) -> Self {
    Self(core: core.adding(condition(core.columns(0, A.self), core.columns(1, B.self))))
  }

  /// Adds a sort order, after the existing ones.
  public func order(
    _ ordering: (ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>) -> Ordering
  ) -> Self {
    Self(core: core.adding(ordering(core.columns(0, A.self), core.columns(1, B.self))))
  }

  /// Selects some columns, or expressions of them, instead of whole models.
  public func select<each Value: ColumnValue>(
    _ columns: (ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>) -> (
      repeat ColumnExpression<each Value>
    )
  ) -> Selection<repeat each Value> {
    let chosen = columns(core.columns(0, A.self), core.columns(1, B.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return core.selection(nodes)
  }

  static func read(_ row: borrowing RowReader) throws -> (A, B) {
    (
      try A.read(row, at: 0),
      try B.read(row, at: A.JoinedModel.table.fields.count)
    )
  }
}

extension JoinClause {
  /// Sets the join condition.
  public func on<A, B>(
    _ condition: (ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>) -> Condition
  ) -> Joined where Joined == Join2<A, B> {
    Joined(core: core.on(condition(core.columns(0, A.self), core.columns(1, B.self))))
  }
}

extension Join2 {
  /// Joins another table, whose join condition `on` then sets; rows that are marked as deleted are
  /// skipped.
  public func join<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join3<A, B, Other>> {
    JoinClause(core: core.joined(other, .inner))
  }

  /// Left-joins another table: rows without a match have `nil`.
  public func leftJoin<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join3<A, B, Other?>> {
    JoinClause(core: core.joined(other, .left))
  }

  /// Right-joins another table: its rows without a match have `nil` for the previous tables.
  public func rightJoin<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join3<A.JoinedModel?, B.JoinedModel?, Other>> {
    JoinClause(core: core.joined(other, .right))
  }

  /// Fully joins another table: rows of either without a match have `nil` for the other.
  public func fullJoin<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join3<A.JoinedModel?, B.JoinedModel?, Other?>> {
    JoinClause(core: core.joined(other, .full))
  }
}

extension Join2 {
  /// Groups the rows by equal values; ``JoinGrouping`` then selects values of each group.
  public func group<each Value: ColumnValue>(
    _ columns: (ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>) -> (
      repeat ColumnExpression<each Value>
    )
  ) -> JoinGrouping<Self> {
    let chosen = columns(core.columns(0, A.self), core.columns(1, B.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return JoinGrouping(core: core.grouped(nodes))
  }
}

extension JoinGrouping {
  /// The groups that meet a condition, which may involve aggregates.
  public func having<A, B>(
    _ condition: (ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>) -> Condition
  ) -> Self where Joined == Join2<A, B> {
    JoinGrouping(core: core.having(condition(core.columns(0, A.self), core.columns(1, B.self))))
  }

  /// Selects values of each group: its columns, and aggregates of others.
  public func select<A, B, each Value: ColumnValue>(
    _ columns: (ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>) -> (
      repeat ColumnExpression<each Value>
    )
  ) -> Selection<repeat each Value> where Joined == Join2<A, B> {
    let chosen = columns(core.columns(0, A.self), core.columns(1, B.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return core.selection(nodes)
  }
}
