import SeedDatabase

/// A join of four tables; see ``JoinQuery``.
public struct Join4<A: JoinElement, B: JoinElement, C: JoinElement, D: JoinElement>: JoinCoreQuery {
  /// The models of one row.
  public typealias Element = (A, B, C, D)

  var core: JoinCore

  /// Adds a condition.
  public func `where`(
    _ condition: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>,
      ModelColumns<D.JoinedModel>
    ) -> Condition
  ) -> Self {
    Self(
      core: core.adding(
        condition(
          core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self),
          core.columns(3, D.self))))
  }

  /// Adds a sort order, after the existing ones.
  public func order(
    _ ordering: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>,
      ModelColumns<D.JoinedModel>
    ) -> Ordering
  ) -> Self {
    Self(
      core: core.adding(
        ordering(
          core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self),
          core.columns(3, D.self))))
  }

  /// Selects some columns, or expressions of them, instead of whole models.
  public func select<each Value: ColumnValue>(
    _ columns: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>,
      ModelColumns<D.JoinedModel>
    ) -> (
      repeat ColumnExpression<each Value>
    )
  ) -> Selection<repeat each Value> {
    let chosen = columns(
      core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self),
      core.columns(3, D.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return core.selection(nodes)
  }

  static func read(_ row: borrowing RowReader) throws -> (A, B, C, D) {
    (
      try A.read(row, at: 0),
      try B.read(row, at: A.JoinedModel.table.fields.count),
      try C.read(row, at: A.JoinedModel.table.fields.count + B.JoinedModel.table.fields.count),
      try D.read(
        row,
        at: A.JoinedModel.table.fields.count + B.JoinedModel.table.fields.count
          + C.JoinedModel.table.fields.count)
    )
  }
}

extension JoinClause {
  /// Sets the join condition.
  public func on<A, B, C, D>(
    _ condition: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>,
      ModelColumns<D.JoinedModel>
    ) -> Condition
  ) -> Joined where Joined == Join4<A, B, C, D> {
    Joined(
      core: core.on(
        condition(
          core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self),
          core.columns(3, D.self))))
  }
}

extension Join4 {
  /// Groups the rows by equal values; ``JoinGrouping`` then selects values of each group.
  public func group<each Value: ColumnValue>(
    _ columns: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>,
      ModelColumns<D.JoinedModel>
    ) -> (repeat ColumnExpression<each Value>)
  ) -> JoinGrouping<Self> {
    let chosen = columns(
      core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self),
      core.columns(3, D.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return JoinGrouping(core: core.grouped(nodes))
  }
}

extension JoinGrouping {
  /// The groups that meet a condition, which may involve aggregates.
  public func having<A, B, C, D>(
    _ condition: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>,
      ModelColumns<D.JoinedModel>
    ) -> Condition
  ) -> Self where Joined == Join4<A, B, C, D> {
    JoinGrouping(
      core: core.having(
        condition(
          core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self),
          core.columns(3, D.self))))
  }

  /// Selects values of each group: its columns, and aggregates of others.
  public func select<A, B, C, D, each Value: ColumnValue>(
    _ columns: (
      ModelColumns<A.JoinedModel>, ModelColumns<B.JoinedModel>, ModelColumns<C.JoinedModel>,
      ModelColumns<D.JoinedModel>
    ) -> (repeat ColumnExpression<each Value>)
  ) -> Selection<repeat each Value> where Joined == Join4<A, B, C, D> {
    let chosen = columns(
      core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self),
      core.columns(3, D.self))
    var nodes: [SQLNode] = []
    repeat nodes.append((each chosen).node)
    return core.selection(nodes)
  }
}
