import SeedFormat
import SeedGeneration
import SeedSchema

/// The rows that reference those of a step, for aggregates.
extension RowGroupCompilation {
  func children(_ name: String, column: String?, at span: SourceSpan) throws -> ChildRows? {
    let planner = plan.planner
    let places = planner.steps(named: name).filter { !planner.drafts[$0].rows.isEmpty }
    guard let first = places.first else { return noChildren(name, column) }
    var profile = ValueProfile(.integer)
    for place in places {
      let child = plan.rowGroup(place)
      try checkRelation(of: child, name, at: span)
      guard let column else { continue }
      guard let found = try child.profile(ofColumn: column) else {
        throw Diagnostic(
          "unknown name `\(column)` in `\(name)`", at: span,
          hint: Suggestion.hint(for: column, in: child.columnNames))
      }
      if place == first { profile = found }
      guard found.kind == profile.kind else {
        throw Diagnostic(
          "the steps of `\(name)` give `\(column)` values of different types", at: span)
      }
    }
    return ChildRows(
      table: planner.drafts[first].table, steps: places.map { planner.drafts[$0].rows },
      profile: profile)
  }

  /// Rows that no step creates, for an aggregate over no rows.
  private func noChildren(_ name: String, _ column: String?) -> ChildRows? {
    let planner = plan.planner
    let table = planner.project.table(of: name) ?? TableName(dotted: name)
    let stored = planner.state.table(planner.names.canonical(table))
    guard
      planner.project.factories[name] != nil || stored != nil
        || !planner.steps(named: name).isEmpty
    else { return nil }
    let schema = stored ?? planner.project.resolved(name)?.schema
    let field = column.flatMap { schema?[field: $0] }
    return ChildRows(
      table: draft.table, steps: [],
      profile: ValueProfile(field.map { ValueKind(of: $0.type) } ?? .integer))
  }

  /// Checks that the step determines which rows belong to which.
  private func checkRelation(
    of child: RowGroupCompilation, _ name: String, at span: SourceSpan
  ) throws {
    let leading = child.relations.filter { $0.table == draft.table }
    if leading.contains(where: \.isParent) { return }
    let own = draft.factory.name
    guard let relation = leading.first else {
      throw Diagnostic("`\(name)` has no reference to `\(own)`", at: span)
    }
    if leading.count > 1 {
      throw Diagnostic(
        "`\(name)` has \(leading.count) references to `\(own)`: \(leading.map(\.name).joined(separator: ", "))",
        at: span, hint: "create its rows per parent: `count: 1..5 per \(own)`")
    }
    if Int64(child.draft.rows.count) > ChildRows.mostIndexed {
      throw Diagnostic(
        "the rows of `\(name)` that reference a row can only be found among \(ChildRows.mostIndexed) rows, or with `per`",
        at: span, hint: "create them per parent: `count: 1..5 per \(own)`")
    }
    if plan.planner.tables[child.draft.table].exists, plan.planner.scenario.rejectedRows == .retry {
      throw Diagnostic(
        "with `rejected_rows: retry`, rows of `\(relation.tableName)` are written before the rows of `\(name)` are known",
        at: span)
    }
  }
}

extension Planner {
  /// The steps that a name denotes: a group's, a factory's with those that extend it, or a table's.
  func steps(named name: String) -> [Int] {
    let group = draftIndex.ofGroup(name)
    if !group.isEmpty { return group }
    let factory = draftIndex.ofFactory(name)
    if !factory.isEmpty { return factory.filter { drafts[$0].table == drafts[factory[0]].table } }
    return tableIndexes[names.canonical(TableName(dotted: name))].map(draftIndex.ofTable) ?? []
  }
}
