import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedPredicates
import SeedSchema

extension RowGroupCompilation {
  /// Returns the value of a date column; `nil` if no known date precedes it.
  func dateInOrder(of field: FieldSchema) -> String? {
    guard DateStorage(field, in: schema) != nil else { return nil }
    let dates = RowDates(table: schema, parents: datedParents) { other in
      switch self.source(of: other) {
      case .database, .key: .unreadable
      case .inferred where other.hasConstantDefault: .unreadable
      // Checks can require future dates.
      case .inferred: self.checked.mayBeLater(other) ? .written : .inferred
      case .written(let syntax):
        syntax.dependencies.columns.contains(field.name) ? .unreadable : .written
      }
    }
    return dates.change(of: field) { lifecycleTimes(readableBy: field) } ?? dates.value(of: field)
  }

  /// The columns that hold when a row reached the states of a lifecycle.
  private func lifecycleTimes(readableBy reader: FieldSchema) -> [FieldSchema] {
    schema.fields.filter { field in
      guard field.name != reader.name else { return false }
      if case .written(let syntax)? = writtenSource(of: field.name) {
        guard case .call(let call) = syntax, call.name == "lifecycle_time" else { return false }
        return !syntax.dependencies.columns.contains(reader.name)
      }
      guard lifecycleTime(of: field) != nil, case .inferred(.call(let call), _) = source(of: field)
      else { return false }
      return call.name == "lifecycle_time"
    }
  }

  /// The referenced rows that have a creation time.
  private var datedParents: [RowDates.Parent] {
    let tables = plan.schemas
    return relations.compactMap { relation in
      guard relation.share > 0, let table = relation.table,
        relationIndices[relation.name].map({ relations[$0].table }) == table,
        let created = RowDates.creation(in: tables[table]),
        tables[table][field: created.column]?.hasConstantDefault != true
      else { return nil }
      let isOptional =
        relation.share < 1
        || !relation.isParent
          && relation.columns.contains { schema[field: $0]?.isNullable == true }
      let isBefore =
        table == draft.table
        ? isBeforeOwnRow(relation)
        : !RowDates.isInCycle(tables[table].name, schema.name, isOptional: isOptional) {
          plan.planner.tableIndexes[$0].map { tables[$0] }
        } && (!isOptional || isBeforeStep(table))
      return isBefore ? (relation.name, created.column, created.dates, isOptional) : nil
    }
  }

  /// Whether a relation references rows of the same table that are created before the referencing
  /// rows.
  private func isBeforeOwnRow(_ relation: Planner.RelationDraft) -> Bool {
    guard relation.isFree, !relation.isGroup,
      !relation.isJoined || relation.isOfEarlierRow
        || !relation.agreements.isEmpty && relation.given.isEmpty && !relation.isDistinct
    else { return false }
    return RowDates.mayFollow(relation.columns, in: schema)
  }

  /// Whether all rows of another table are created before this step.
  private func isBeforeStep(_ table: Int) -> Bool {
    plan.planner.draftIndex.ofTable(table).last.map { $0 < index } ?? true
  }
}

extension FieldSchema {
  /// Whether rows that omit the column get a constant.
  fileprivate var hasConstantDefault: Bool {
    if case .value? = defaultValue { return true }
    return false
  }
}
