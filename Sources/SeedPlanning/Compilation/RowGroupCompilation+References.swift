import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The columns of a step that hold keys of other rows.
extension RowGroupCompilation {
  /// The generator of a foreign key column.
  func keyGenerator(
    _ index: Int, column: String, field: FieldSchema
  ) throws -> any Generator {
    let relation = relations[index]
    try checkCondition(of: relation)
    guard let target = relation.table else { return try storedKey(index, column: column, field) }
    let targetField = plan.planner.tables[target].schema[field: column]
    try checkKey(column, of: target, relation, field)
    let kind = ValueKind(of: targetField?.type ?? field.type)
    var profile = ValueProfile(
      kind,
      isNullable: relation.share < 1
        || !(relation.given.isEmpty && relation.agreements.isEmpty) && field.isNullable)
    profile.distinct = UInt64(relation.ranges.count)
    // Several rows that satisfy a condition can have the same one.
    profile.isUnique =
      modes[field.name].isAlone
      && (relation.condition == nil
        || plan.planner.rowsOfTable(draft.table) <= relation.ranges.count)
    if let targets = relation.writtenTargets?.compactMap(\.self) {
      profile.isUnique = Set(targets).count == targets.count
    }
    profile.averageBytes = kind.averageBytes
    let generator = KeyGenerator(
      relation: keyName(ofRelation: index), column: column, profile: profile)
    let wanted = ValueKind(of: field.type)
    return wanted == kind
      ? generator : try Conversion.converted(generator, to: field.type, at: draft.span)
  }

  /// The condition under which rows have a reference must be true or false.
  private func checkCondition(of relation: Planner.RelationDraft) throws {
    guard let name = relation.condition, let condition = parameter(named: name) else { return }
    guard let generator = try generator(of: name), generator.profile.kind == .boolean else {
      throw Diagnostic(
        "the condition of `\(relation.columns.joined(separator: ", "))` must be true or false",
        at: condition.syntax.span, hint: "compare values: {kind == 'card'}")
    }
  }

  /// The referenced rows must have a known key.
  private func checkKey(
    _ column: String, of table: Int, _ relation: Planner.RelationDraft, _ field: FieldSchema
  ) throws {
    guard relation.share > 0, let key = plan.planner.tables[table].schema[field: column] else {
      return
    }
    for place in plan.planner.draftIndex.ofTable(table) {
      let draft = plan.planner.drafts[place]
      guard relation.ranges.ranges.contains(where: { $0.overlaps(draft.rows) }),
        case .database = plan.rowGroup(place).source(of: key)
      else { continue }
      let name = plan.planner.tables[table].schema.name
      throw Diagnostic(
        "`\(name).\(column)` gets its value from the database, so `\(schema.name).\(field.name)` can't reference it",
        at: relation.span,
        hint: key.generation == .computed
          ? nil : "give `\(column)` a value in factory `\(draft.factory.name)`")
    }
  }

  private func storedKey(
    _ index: Int, column: String, _ field: FieldSchema
  ) throws -> any Generator {
    let relation = relations[index]
    let kind = ValueKind(of: field.type)
    let isUnique = modes[field.name].isAlone
    guard let rows = storedRows(of: relation), rows.columns[column] != nil else {
      guard field.isNullable || draft.rows.isEmpty else {
        throw Diagnostic(
          plan.planner.missingRows(
            of: relation.tableName, for: "`\(schema.name).\(field.name)`"),
          at: relation.span)
      }
      return NullGenerator(kind)
    }
    // If the keys of existing rows are omitted, only new rows need one.
    let needed = omitsUsedKeys(of: field.name) ? rowCount - existingRows : rowCount
    // A row without a partner has no reference.
    if isUnique, needed > rows.count, !mayMiss(relation), relation.condition == nil,
      presentRows(of: relation, count: rows.count) == nil
    {
      let message =
        "`\(schema.name).\(field.name)` is unique: \(needed) rows can't reference \(rows.count) different rows of `\(relation.tableName)`"
      plan.planner.limit(draft.table, to: UInt64(rows.count), because: message)
      throw Diagnostic(message, at: relation.span)
    }
    return KeyGenerator(
      relation: keyName(ofRelation: index), column: column,
      profile: ValueProfile(
        kind, isNullable: relation.share < 1 || mayMiss(relation),
        distinct: UInt64(rows.count),
        isUnique: isUnique && (relation.condition == nil || needed <= rows.count)))
  }

  /// Whether the keys that existing rows reference by a column are omitted.
  private func omitsUsedKeys(of column: String) -> Bool {
    plan.planner.state.usedKeys[schema.name]?[column] != nil
  }

  /// Numbers the rows whose unique reference to existing rows isn't NULL.
  ///
  /// `count` is the number of rows that can be referenced. Returns `nil` if each row can have a
  /// reference, or too many have one.
  func presentRows(of relation: Planner.RelationDraft, count: Int64) -> PresentRows? {
    let isFiltered = relation.columns.contains(where: omitsUsedKeys)
    return plan.planner.presentRows(
      of: draft.table, relation, key: key(of: relation.columns.first ?? relation.name),
      count: count, first: isFiltered ? plan.planner.tables[draft.table].firstRow : 0)
  }
}
