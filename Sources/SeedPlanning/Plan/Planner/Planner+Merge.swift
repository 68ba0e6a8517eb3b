import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Rows that may exist already.
extension Planner {
  /// Decides for each step how its rows are merged into existing ones.
  ///
  /// If each step of a table finds its rows by the primary key, its rows have the same numbers, and
  /// so the same keys, in each run.
  func mergeRows() {
    for index in drafts.indices { drafts[index].merge = merge(of: drafts[index]) }
    for table in tables.indices {
      let places = draftIndex.ofTable(table)
      let merged = places.filter { drafts[$0].merge != nil }
      if merged.isEmpty { continue }
      let primaryKey = Set(tables[table].schema.primaryKey)
      if merged.count == places.count,
        merged.allSatisfy({ Set(drafts[$0].merge?.key ?? []) == primaryKey })
      {
        tables[table].mergesRows = tables[table].existingRows > 0
        tables[table].firstRow = 0
        tables[table].existingRows = 0
        continue
      }
      for place in merged { checkKey(of: drafts[place]) }
    }
  }

  private func merge(of draft: RowGroupDraft) -> RowGroupMerge? {
    let step = draft.definition
    let isSynced = step.sync != nil
    let policy =
      step.conflict ?? options.conflict ?? scenario.conflict ?? (isSynced ? .update : .fail)
    guard policy != .fail || isSynced else { return nil }
    let schema = tables[draft.table].schema
    if let span = step.sync, scenario.transactions == .step {
      bag.error("`mode: sync` needs one transaction for the whole scenario", at: span)
    }
    if scenario.rejectedRows == .retry {
      bag.error("`on_conflict` can't be combined with `rejected_rows: retry`", at: draft.span)
    }
    for (name, span) in step.key where schema[field: name] == nil {
      bag.error(
        "table `\(schema.name)` has no column `\(name)`", at: span,
        hint: suggestion(name, among: schema.fields.map(\.name)))
    }
    let key = step.key.isEmpty ? schema.primaryKey : step.key.map(\.name)
    if key.isEmpty {
      bag.error(
        "table `\(schema.name)` has no primary key to find existing rows by", at: draft.span,
        hint: "key: name")
    }
    for name in key where schema[field: name]?.generation == .computed {
      bag.error(
        "`\(name)` is computed by the database, so existing rows can't be found by it",
        at: draft.span, hint: "key: another column")
    }
    let own = step.rows == nil || policy == .replace ? nil : writtenColumns(of: draft, schema)
    let updated = schema.fields.map(\.name).filter { name in
      !key.contains(name) && !schema.primaryKey.contains(name) && own?.contains(name) ?? true
    }
    return RowGroupMerge(
      policy: policy, key: key, updated: policy == .skip ? [] : updated, removesOthers: isSynced)
  }

  /// The columns that a step writes in its rows.
  private func writtenColumns(of draft: RowGroupDraft, _ schema: TableSchema) -> Set<String> {
    var columns: Set<String> = []
    for value in draft.definition.values + draft.values.filter(\.isFromFile) {
      columns.insert(value.column)
      columns.formUnion(relationKey(of: value, in: schema)?.columns ?? [])
    }
    return columns
  }

  /// If other steps add rows, the keys of merged rows must be written, because row numbers change.
  private func checkKey(of draft: RowGroupDraft) {
    let schema = tables[draft.table].schema
    if let rows = draft.definition.rows, rows.source == nil, rows.rows.isEmpty { return }
    let written = Set(
      draft.values.filter {
        if case .listed = $0.syntax { return true }
        return relationKey(of: $0, in: schema) != nil
      }.flatMap { relationKey(of: $0, in: schema)?.columns ?? [$0.column] })
    let missing =
      draft.merge?.key.filter {
        schema[field: $0] != nil && !written.contains($0)
      } ?? []
    guard !missing.isEmpty else { return }
    bag.error(
      "other steps add rows to `\(schema.name)`, so the generated key (\(missing.joined(separator: ", "))) of these rows differs in each run",
      at: draft.span, hint: "give the rows labels or keys, or each step of the table `on_conflict`")
  }
}
