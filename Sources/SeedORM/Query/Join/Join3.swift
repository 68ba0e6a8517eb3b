/// The rows of three tables that belong together; see ``JoinQuery``.
public struct Join3<A: JoinElement, B: JoinElement, C: JoinElement>: JoinCoreQuery {
  /// The models of one row.
  public typealias Element = (A, B, C)

  var core: JoinCore

  /// Only the rows that meet a condition besides those before.
  public func `where`(
    _ condition: (Columns<A.JoinedModel>, Columns<B.JoinedModel>, Columns<C.JoinedModel>) ->
      Condition
  ) -> Self {
    Self(
      core: core.adding(
        condition(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))))
  }

  /// The rows sorted, behind what they are sorted by already.
  public func order(
    _ ordering: (Columns<A.JoinedModel>, Columns<B.JoinedModel>, Columns<C.JoinedModel>) -> Ordering
  ) -> Self {
    Self(
      core: core.adding(
        ordering(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))))
  }

  /// Some columns, or what is computed of them, instead of whole models.
  public func select<each Value: ColumnValue>(
    _ columns: (Columns<A.JoinedModel>, Columns<B.JoinedModel>, Columns<C.JoinedModel>) -> (
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
  /// The rows that belong together: those for which a condition holds.
  public func on<A, B, C>(
    _ condition: (Columns<A.JoinedModel>, Columns<B.JoinedModel>, Columns<C.JoinedModel>) ->
      Condition
  ) -> Joined where Joined == Join3<A, B, C> {
    Joined(
      core: core.on(
        condition(core.columns(0, A.self), core.columns(1, B.self), core.columns(2, C.self))))
  }
}

extension Join3 {
  /// Joins another table, whose rows `on` then chooses; those that are marked as deleted are left out.
  public func join<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join4<A, B, C, Other>> {
    JoinClause(core: core.joined(other, isOptional: false))
  }

  /// The same; rows that no row of the other table belongs to come with `nil`.
  public func leftJoin<Other: Model>(
    _ other: Other.Type
  ) -> JoinClause<Join4<A, B, C, Other?>> {
    JoinClause(core: core.joined(other, isOptional: true))
  }
}
