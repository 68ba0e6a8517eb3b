import SeedGeneration
import SeedFormat
import SeedSchema

/// The last pass: the steps as the run executes them.
extension Planner {
  func planSteps(_ definitions: [StepDefinition]) {
    for (index, definition) in definitions.enumerated() {
      switch definition.action {
      case .truncate(let names):
        let tables = truncated(names, at: definition.span)
        steps.append(PlannedStep(action: .truncate(tables), span: definition.span))
      case .create:
        guard let draft = draftIndex.ofStep(index).map({ drafts[$0] }),
          let rowGroup = tables[draft.table].rowGroups.firstIndex(where: { $0.step == index })
        else { continue }
        steps.append(
          PlannedStep(
            action: .create(table: draft.table, rowGroup: rowGroup), span: definition.span))
      case .raw(let statements, let bindings):
        if let statements = bound(statements, bindings, at: definition.span) {
          steps.append(PlannedStep(action: .raw(statements), span: definition.span))
        }
      case .fixtures: break
      case .expect(let expectations):
        let planned = expectations.compactMap { plan($0) }
        steps.append(PlannedStep(action: .expect(planned), span: definition.span))
      }
    }
  }

  /// The tables to empty, children before the parents that they reference.
  private func truncated(
    _ names: [(name: String, span: SourceSpan)]?, at span: SourceSpan
  ) -> [TableSchema] {
    var result: [TableSchema] = []
    var seen: Set<TableName> = []
    if let names {
      for (name, span) in names {
        let table = tableName(name)
        guard !reportUnclear(name, at: span) else { continue }
        let planned = tableIndexes[table].map { tables[$0].schema } ?? state.table(table)
        // A missing table that the scenario doesn't create is already empty.
        if let planned, seen.insert(planned.name).inserted { result.append(planned) }
      }
    } else {
      for schema in tables.map(\.schema) {
        if let purpose = toolPurpose(of: schema.name) {
          bag.warning(
            "`truncate: all` skips \(schema.name): it holds \(purpose)", at: span,
            hint: "name it to empty it: `- truncate: [\(schema.name)]`")
        } else {
          result.append(schema)
        }
      }
    }
    return ForeignKeyOrder(result).parentsFirst.reversed().map { result[$0] }
  }

  /// Reports a name that denotes no table, or two.
  private func reportUnclear(_ name: String, at span: SourceSpan) -> Bool {
    if let reason = ambiguity(of: name) {
      bag.error("`\(name)` is ambiguous: \(reason)", at: span, hint: "name the schema")
      return true
    }
    let table = tableName(name)
    if tableIndexes[table] != nil || state.table(table) != nil
      || project.resolved(name)?.schema != nil
    {
      return false
    }
    bag.error(
      "unknown table `\(name)`", at: span,
      hint: candidatesHint(for: TableName(dotted: name))
        ?? suggestion(
          name, among: Set((tables.map(\.schema) + state.tables).map(\.name.description)).sorted()))
    return true
  }

  func bound(
    _ statements: [String], _ bindings: [String: SQLValue], at span: SourceSpan
  ) -> [SQLStatement]? {
    var result: [SQLStatement] = []
    var used: Set<String> = []
    for sql in statements {
      do {
        let (statement, names) = try NamedBindings.statement(sql, bindings)
        used.formUnion(names)
        if case .transaction(let word) = StatementEffect(statement) {
          bag.error(
            "`\(word)` would end the run's transaction", at: span,
            hint: "with `transaction: step` each step is a separate transaction")
        }
        result.append(statement)
      } catch {
        bag.error(error.message, at: span, hint: "with: { name: value }")
        return nil
      }
    }
    for name in bindings.keys.sorted() where !used.contains(name) {
      bag.error("no statement uses `:\(name)`", at: span)
    }
    return result
  }

  private func plan(_ expectation: Expectation) -> PlannedExpectation? {
    let wanted =
      switch expectation.requirement {
      case .range(let range) where range.lowerBound == range.upperBound: String(range.lowerBound)
      case .range(let range): "\(range.lowerBound)..\(range.upperBound)"
      case .text(let text): text
      case .null: "null"
      }
    switch expectation.subject {
    case .query(let sql):
      return PlannedExpectation(
        text: "\(sql): \(wanted)", query: SQLStatement(sql: sql),
        requirement: expectation.requirement, span: expectation.span)
    case .count(let name):
      let table = tableName(name)
      guard !reportUnclear(name, at: expectation.span),
        let schema = tableIndexes[table].map({ tables[$0].schema }) ?? state.table(table)
      else { return nil }
      let quoted = state.dialect?.quoted(schema.name) ?? schema.name.description
      return PlannedExpectation(
        text: "\(name): \(wanted)", query: SQLStatement(sql: "SELECT count(*) FROM \(quoted)"),
        requirement: expectation.requirement, span: expectation.span,
        skipped: options.changesCounts ? "the row counts were overridden" : nil)
    }
  }

  /// Whether checking foreign keys row by row is impossible, or would slow the load or the deletion
  /// of others.
  func checksKeysAtEnd() -> Bool {
    !forwardRelations().isEmpty || refersToLateIndexes() || paysToCheckKeysAtEnd()
      || steps.contains { step in
        guard case .truncate(let tables) = step.action else { return false }
        return tables.contains {
          (state.rows[$0.name]?.count ?? 1) > 0 && state.table($0.name) != nil
        }
      }
  }

  /// Whether many rows with foreign keys are loaded into empty tables.
  ///
  /// A check at the end covers whole tables, and existing rows may have broken keys that don't
  /// concern the run. SQL of the scenario may need the keys.
  func paysToCheckKeysAtEnd() -> Bool {
    guard let dialect = state.dialect, options.load != .inPlace, scenario.transactions == .whole,
      testedTables.isEmpty, !steps.contains(where: \.runsSQL)
    else { return false }
    let filled = tables.filter { $0.newRows > 0 && !$0.schema.foreignKeys.isEmpty }
    guard filled.allSatisfy({ $0.existingRows == 0 }) else { return false }
    return filled.reduce(Int64(0)) { $0 + $1.newRows } >= dialect.deferredCheckThreshold
      || dialect.deferredCheckThreshold < .max && hasManyWrittenReferencesToOwnRows()
  }

  /// The number of listed rows from which keys are checked at the end: SQLite's searches for
  /// references grow with the square of the number.
  private static let manyListedRows = 500

  /// Whether many listed rows may reference later rows of their own table.
  ///
  /// As long as one is missing, SQLite searches all rows for references to it, at each new row.
  private func hasManyWrittenReferencesToOwnRows() -> Bool {
    tables.indices.contains { table in
      tables[table].rowGroups.contains { rowGroup in
        rowGroup.rows.count >= Self.manyListedRows
          && rowGroup.relations.contains { $0.table == table && $0.picker is ListedRowPicker }
      }
    }
  }

  /// Whether a foreign key references a unique constraint of a table that the run creates.
  ///
  /// Its index is built after the rows are loaded, and until then SQLite finds no parent key.
  private func refersToLateIndexes() -> Bool {
    tables.contains { table in
      table.schema.foreignKeys.contains { key in
        guard let parent = tableIndexes[key.references].map({ tables[$0] }) else { return false }
        return !parent.exists && parent.schema.primaryKey != key.referencedColumns
      }
    }
  }

  /// The foreign keys whose rows are loaded before the rows that they reference.
  func forwardRelations() -> [ForwardReference] {
    var result: [ForwardReference] = []
    var rowGroups: [Int: Int] = [:]
    for (index, draft) in drafts.enumerated() {
      // A table's row groups are those of its drafts, in their order.
      let place = rowGroups[draft.table, default: 0]
      rowGroups[draft.table] = place + 1
      guard tables[draft.table].rowGroups.indices.contains(place) else { continue }
      for relation in tables[draft.table].rowGroups[place].relations {
        let isLate = draftIndex.ofTable(relation.table).contains { later in
          later > index
            && relation.ranges.ranges.contains { $0.overlaps(drafts[later].rows) }
        }
        guard isLate,
          let key = tables[draft.table].schema.foreignKeys.first(where: {
            Set($0.columns) == Set(relation.columns)
          }), !result.contains(where: { $0.table == draft.table && $0.key == key })
        else { continue }
        result.append(ForwardReference(table: draft.table, key: key))
      }
    }
    return result
  }

  /// Reports row counts for names that the scenario doesn't have.
  func checkOptions() {
    for name in options.counts.keys.sorted() where !rowSetNames.contains(name) {
      bag.error(
        "no step creates `\(name)`", at: nil, hint: suggestion(name, among: rowSetNames))
    }
    if options.scale <= 0 || !options.scale.isFinite {
      bag.error("the scale must be a number above 0", at: nil)
    }
  }
}
