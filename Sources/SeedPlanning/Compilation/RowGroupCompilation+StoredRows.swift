import SeedFormat
import SeedGeneration
import SeedSchema

/// References to rows that the database has before the run.
extension RowGroupCompilation {
  /// Returns the existing rows that a relation can reference; `nil` if there are none, or their
  /// keys are unknown.
  func storedRows(of relation: Planner.RelationDraft) -> StoredRows? {
    guard relation.share > 0, let rows = plan.planner.rowsThatStay(in: relation.tableName) else {
      return nil
    }
    // A value reads a column in its type; a reference writes it back unchanged.
    var keys = rows.keys
    var columns = rows.values.merging(keys) { value, _ in value }
    guard relation.referenced.allSatisfy({ columns[$0] != nil }) else { return nil }
    for (name, key) in zip(relation.columns, relation.referenced) where modes[name].isAlone {
      guard let values = keys[key] ?? columns[key], let unused = unused(values, column: name)
      else { continue }
      // Without repetitions, the strings can't become too long.
      guard let fewer = try? columns.mapValues({ try $0.gathered(unused) }),
        let fewerKeys = try? keys.mapValues({ try $0.gathered(unused) })
      else { continue }
      (columns, keys) = (fewer, fewerKeys)
    }
    let result = StoredRows(of: relation.tableName, columns: columns, keys: keys)
    return result.count > 0 ? result : nil
  }

  /// The indices of the keys that no existing row of this table references; `nil` for all.
  private func unused(_ keys: Column, column: String) -> [Int]? {
    guard let used = plan.planner.state.usedKeys[schema.name]?[column], !used.isEmpty else {
      return nil
    }
    return (0..<keys.count).filter { !used.contains(keys.sqlValue(at: $0)) }
  }

  /// Returns the names of the existing rows that a relation references; `nil` if the database has
  /// no such table.
  func storedScope(of relation: Planner.RelationDraft) -> RelatedScope? {
    guard let table = plan.planner.state.table(relation.tableName) else { return nil }
    let rows = storedRows(of: relation)
    return RelatedScope(
      StoredScope(table: table, rows: rows, now: now),
      isNullable: relation.share < 1 || rows == nil || mayMiss(relation))
  }

  /// Whether a row may find no existing row that agrees with it, and then has no reference.
  func mayMiss(_ relation: Planner.RelationDraft) -> Bool {
    (!relation.given.isEmpty || !relation.agreements.isEmpty)
      && relation.columns.contains { schema[field: $0]?.isNullable == true }
  }
}

extension Planner {
  /// Returns the reference to existing rows; it is NULL in all rows if there are none.
  func storedRelation(
    _ relation: RelationDraft, of source: RowGroupCompilation
  ) -> StoredRelation {
    guard let rows = source.storedRows(of: relation), !source.draft.rows.isEmpty else {
      return StoredRelation(rows: missingRow(of: relation.tableName), picker: NullPicker())
    }
    var wanted = relation
    wanted.ranges = RowRanges([0..<rows.count])
    let key = source.key(of: relation.columns.first ?? relation.name)
    let given =
      relation.given.map { MatchingPicker.Given.column($0.column) }
      + relation.agreements.map(\.given)
    let columns = relation.given.map(\.referenced) + relation.agreements.map(\.column)
    let picker: any RowPicker
    if !given.isEmpty, columns.allSatisfy({ rows.columns[$0] != nil }) {
      if relation.isDistinct, source.draft.fanOut == nil {
        bag.error("`distinct` needs a step with `count: … per …`", at: relation.span)
      }
      picker = MatchingPicker(
        .stored(rows), given: given, columns: columns, key: key, mayMiss: source.mayMiss(relation),
        siblings: relation.isDistinct ? source.draft.fanOut : nil,
        uniqueRows: relation.distinctBeside == nil ? nil : generatedRows(of: source.draft.table),
        distinctBeside: relation.distinctBeside ?? [])
    } else if relation.columns.contains(where: { source.mode(of: $0).isAlone }) {
      picker = StoredUniquePicker(
        count: rows.count, key: key, present: source.presentRows(of: relation, count: rows.count))
    } else {
      if let unread = columns.first(where: { rows.columns[$0] == nil }) {
        bag.error(
          "`\(relation.tableName).\(unread)` must agree with other values, but can't be read here: the rows of `\(relation.tableName)` exist already",
          at: relation.span)
      }
      return StoredRelation(
        rows: rows, picker: self.picker(of: source.index, wanted, modes: source.modes))
    }
    return StoredRelation(rows: rows, picker: optional(picker, of: relation, key: key))
  }

  /// A row whose columns are all NULL, for references to a table without rows.
  private func missingRow(of table: TableName) -> StoredRows {
    var columns: [String: Column] = [:]
    for field in state.table(table)?.fields ?? [] {
      columns[field.name] = Column.nulls(1, of: ValueKind(of: field.type))
    }
    return StoredRows(of: table, columns: columns)
  }
}
