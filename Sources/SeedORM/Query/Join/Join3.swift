import SeedDatabase

/// A join of three tables; see ``JoinQuery``.
public struct Join3<A: JoinElement, B: JoinElement, C: JoinElement>: JoinCoreQuery {
  /// The models of one row.
  public typealias Element = (A, B, C)

  var core: JoinCore

  /// Adds a condition.
  public func `where`(
    _ condition: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>
    ) ->
      Condition
  ) -> Self {
    Self(
      core: core.adding(
        condition(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))))
  }

  /// Adds a sort order, after the existing ones.
  public func order(
    _ ordering: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>
    ) -> Ordering
  ) -> Self {
    Self(
      core: core.adding(
        ordering(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))))
  }

  /// Selects some columns, or expressions of them, instead of whole models.
  public func select<each Value: ColumnValue>(
    _ columns: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>
    ) -> (
      repeat ColumnExpression<each Value>
    )
  ) -> Selection<repeat each Value> {
    let chosen = columns(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return core.selection(nodes)
  }

  static func read(_ row: borrowing RowReader) throws -> (A, B, C) {
    (
      try A.read(row, at: 0),
      try B.read(row, at: A.JoinedModel.table.fields.count),
      try C.read(row, at: A.JoinedModel.table.fields.count + B.JoinedModel.table.fields.count)
    )
  }
}

extension JoinClause {
  /// Sets the join condition.
  public func on<A, B, C>(
    _ condition: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>
    ) ->
      Condition
  ) -> Joined where Joined == Join3<A, B, C> {
    Joined(
      core: core.on(
        condition(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))))
  }
}

extension Join3 {
  /// Joins another table, whose join condition `on` then sets; rows that are marked as deleted are
  /// skipped.
  public func join<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join4<A, B, C, Other>> {
    JoinClause(core: core.joined(other, .inner))
  }

  /// Left-joins another table: rows without a match have `nil`.
  public func leftJoin<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join4<A, B, C, Other?>> {
    JoinClause(core: core.joined(other, .left))
  }

  /// Right-joins another table: its rows without a match have `nil` for the previous tables.
  public func rightJoin<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join4<A.JoinedModel?, B.JoinedModel?, C.JoinedModel?, Other>> {
    JoinClause(core: core.joined(other, .right))
  }

  /// Fully joins another table: rows of either without a match have `nil` for the other.
  public func fullJoin<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join4<A.JoinedModel?, B.JoinedModel?, C.JoinedModel?, Other?>> {
    JoinClause(core: core.joined(other, .full))
  }
}

extension Join3 {
  /// Groups the rows by equal values; ``JoinGrouping`` then selects values of each group.
  public func group<each Value: ColumnValue>(
    _ columns: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>
    ) -> (
      repeat ColumnExpression<each Value>
    )
  ) -> JoinGrouping<Self> {
    let chosen = columns(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return JoinGrouping(core: core.grouped(nodes))
  }
}

extension JoinGrouping {
  /// The groups that meet a condition, which may involve aggregates.
  public func having<A, B, C>(
    _ condition: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>
    ) ->
      Condition
  ) -> Self where Joined == Join3<A, B, C> {
    JoinGrouping(
      core: core.having(
        condition(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))))
  }

  /// Selects values of each group: its columns, and aggregates of others.
  public func select<A, B, C, each Value: ColumnValue>(
    _ columns: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>
    ) -> (
      repeat ColumnExpression<each Value>
    )
  ) -> Selection<repeat each Value> where Joined == Join3<A, B, C> {
    let chosen = columns(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return core.selection(nodes)
  }
}
