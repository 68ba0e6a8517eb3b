import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// The third pass, first half: which rows each row references.
extension Planner {
  /// A draft relation: what the value or the foreign key specifies, before uniqueness determines
  /// how rows are picked.
  struct RelationDraft {
    /// The choice of referenced rows.
    enum Choice: Hashable {
      /// The parent of a `per` step.
      case parent
      /// Any row.
      case any(zipf: Double?)
      /// Any row that is as early in its table as the referencing one is in its own.
      case earlier
      /// A row for each row of a step that lists its rows; `nil` for NULL.
      case written([Int64?])
    }

    var name: String
    var columns: [String]
    /// The column of the other table that each of ``columns`` copies.
    var referenced: [String]
    /// The other table's index in the plan; `nil` for rows that already exist in the database.
    var table: Int?
    var tableName: TableName
    var ranges: RowRanges
    var choice: Choice
    /// The share of rows that have a reference.
    var share = 1.0
    /// The parameter that says whether a row has a reference; `nil` if chance does.
    var condition: String?
    var isDistinct = false
    /// Whether a group was requested by name, so that a self reference may pick later rows, too.
    var isGroup = false
    var span: SourceSpan
    /// The columns of the foreign key whose values come from elsewhere, with the referenced columns
    /// that must agree with them.
    ///
    /// ``columns`` are then the rest of the key.
    var given: [(column: String, referenced: String)] = []
    /// The constraints of the row's other references on the picked row.
    var filters: [JoinFilter] = []
    /// The columns of the other table that must agree with columns of this row or of another
    /// reference.
    var agreements: [(column: String, given: MatchingPicker.Given)] = []
    /// Whether a row references an earlier one of its table that agrees in the columns of ``given``,
    /// if there is one.
    var isOfEarlierRow = false
    /// Whether the columns of this relation together form a key.
    var isKey = false
    /// The other columns of a key that this relation keeps from repeating: rows that agree in them,
    /// and with the same rows, reference different ones. `nil` if rows may reference the same one.
    var distinctBeside: [String]?

    /// Whether neither a parent nor a file determines the rows.
    var isFree: Bool {
      switch choice {
      case .any, .earlier: true
      case .parent, .written: false
      }
    }

    /// All columns of the foreign key.
    var keyColumns: [String] { columns + given.map(\.column) }
    /// Whether the choice of rows is constrained.
    var isJoined: Bool { !given.isEmpty || !filters.isEmpty || !agreements.isEmpty }
  }

  /// The relations of a step: those that its values name, its parent, and its foreign keys.
  func relations(of index: Int) -> [RelationDraft] {
    let draft = drafts[index]
    let schema = tables[draft.table].schema
    var result: [RelationDraft] = []
    var assigned: Set<String> = []
    for value in draft.values {
      if let key = relationKey(of: value, in: schema) {
        assigned.formUnion(key.columns)
        if let relation = labelRelation(of: index, value, key) { result.append(relation) }
        continue
      }
      guard let reference = ReferenceSyntax(value.syntax, bag: &bag) else {
        assigned.insert(value.column)
        continue
      }
      assigned.insert(value.column)
      if let relation = relation(of: index, column: value.column, reference) {
        result.append(relation)
      }
    }
    if let parent = draft.parent {
      let keys = schema.foreignKeys.filter {
        $0.references == tables[parent.table].schema.name
          && assigned.isDisjoint(with: $0.columns)
      }
      let byName = keys.filter {
        $0.columns.count == 1 && $0.columns[0].relationName == parent.name
      }
      let candidates = byName.isEmpty ? keys : byName
      if candidates.count > 1 {
        bag.error(
          "`\(schema.name)` references `\(parent.name)` by \(candidates.map { $0.columns.joined(separator: " and ") }.joined(separator: ", by "))",
          at: draft.span, hint: "give values to the columns that don't reference the row's parent")
      } else if let fanOut = draft.fanOut {
        let key = candidates.first
        if !result.contains(where: { $0.isParent }) {
          result.append(
            RelationDraft(
              name: key.map { $0.columns[0].relationName } ?? parent.name,
              columns: key?.columns ?? [], referenced: key?.referencedColumns ?? [],
              table: parent.table, tableName: tables[parent.table].schema.name,
              ranges: fanOut.parents, choice: .parent, span: draft.span))
          assigned.formUnion(key?.columns ?? [])
        }
      }
    }
    addForeignKeys(of: index, to: &result, assigned: assigned)
    checkAgreements(&result, of: index)
    decidePartners(of: &result, schema)
    return result
  }

  /// The relation that `ref(…)` describes.
  private func relation(
    of index: Int, column: String, _ reference: ReferenceSyntax
  ) -> RelationDraft? {
    let draft = drafts[index]
    let schema = tables[draft.table].schema
    let reference = known(reference)
    let name = reference.group?.name ?? reference.target.name
    let span = reference.group?.span ?? reference.target.span
    let before = rowSet(named: name, before: index)
    let found =
      before.flatMap { $0.ranges.count > 0 ? $0 : nil }
      ?? rowSet(named: name)
    let stored = state.table(referencedTable(name))
    let makesNone = found.map { $0.ranges.count == 0 && $0.table != draft.table } ?? true
    let staying = reference.group == nil ? stored.flatMap { rowsThatStay(in: $0.name) } : nil
    if makesNone, staying == nil, reference.share == 1, schema[field: column]?.isNullable == false,
      let target = stored?.name ?? found.map({ tables[$0.table].schema.name }),
      needsRows(of: index, columns: [column], target)
    {
      return nil
    }
    guard let (table, ranges) = found, !makesNone || staying == nil else {
      if let stored {
        guard let agreements = agreements(of: reference, by: column, with: stored) else {
          return nil
        }
        return RelationDraft(
          name: column.relationName, columns: [column],
          referenced: [
            reference.column ?? foreignColumn(of: column, of: schema, in: stored)
              ?? stored.primaryKey.first ?? "id"
          ], table: nil,
          tableName: stored.name, ranges: RowRanges([]), choice: .any(zipf: reference.zipf),
          share: reference.share, condition: reference.condition(of: column)?.column,
          isDistinct: reference.isDistinct, span: span, agreements: agreements)
      }
      bag.error(
        "no step creates `\(name)`, and the database has no such table", at: span,
        hint: candidatesHint(for: TableName(dotted: name)) ?? suggestion(name, among: rowSetNames))
      return nil
    }
    if let group = reference.group,
      let target = rowSet(named: reference.target.name), target.table != table
    {
      bag.error(
        "`\(group.name)` is not a group of rows of `\(reference.target.name)`", at: group.span)
      return nil
    }
    if let group = reference.group, makesNone, reference.share == 1, !draft.rows.isEmpty,
      schema[field: column]?.isNullable == false
    {
      bag.error(
        "`\(schema.name).\(column)` needs rows of `\(group.name)`, and this run creates none of them",
        at: group.span, hint: "ref(\(reference.target.name)) references existing rows, too")
      return nil
    }
    let target = tables[table].schema
    guard let key = referencedColumn(of: reference, in: target, by: column, of: schema) else {
      return nil
    }
    let isParent =
      draft.parent.map { $0.name == name && $0.table == table } == true && reference.isPlain
    guard let agreements = agreements(of: reference, by: column, with: target) else { return nil }
    return RelationDraft(
      name: column.relationName, columns: [column], referenced: [key], table: table,
      tableName: target.name, ranges: isParent ? draft.fanOut?.parents ?? ranges : ranges,
      choice: isParent ? .parent : reference.isEarlier ? .earlier : .any(zipf: reference.zipf),
      share: reference.share,
      condition: reference.condition(of: column)?.column, isDistinct: reference.isDistinct,
      isGroup: reference.group != nil
        || !draftIndex.ofGroup(name).isEmpty,
      span: reference.target.span, agreements: agreements)
  }

  /// A reference whose target may be a table with its schema, and whose group is known.
  private func known(_ reference: ReferenceSyntax) -> ReferenceSyntax {
    var reference = reference
    let word = reference.target.name
    if rowSet(named: word) == nil, state.table(referencedTable(word)) == nil,
      let other = reference.withSchema(names)
    {
      reference = other
    }
    if isSample, let group = reference.group?.name, !rowSetNames.contains(group) {
      reference.group = nil
    }
    return reference
  }

  /// The referenced column of the target: the one that the reference names, that of the foreign
  /// key, or the primary key.
  ///
  /// - Returns: `nil` if there is none, which is reported.
  private func referencedColumn(
    of reference: ReferenceSyntax, in target: TableSchema, by column: String, of schema: TableSchema
  ) -> String? {
    let key =
      reference.column ?? foreignColumn(of: column, of: schema, in: target)
      ?? (target.primaryKey.count == 1 ? target.primaryKey[0] : nil)
    if let key, target[field: key] != nil { return key }
    bag.error(
      reference.column.map { "`\(target.name)` has no column `\($0)`" }
        ?? "`\(target.name)` has no primary key of one column", at: reference.target.span,
      hint: "name a column: ref(\(reference.target.name).column)")
    return nil
  }

  /// The column that a foreign key of one column references; `nil` if it has none to this table.
  private func foreignColumn(
    of column: String, of schema: TableSchema, in target: TableSchema
  ) -> String? {
    let key = schema.foreignKeys.first { $0.columns == [column] }
    return key.flatMap { $0.references == target.name ? $0.referencedColumns.first : nil }
  }

  /// The conditions that a reference's arguments set for the row to pick.
  ///
  /// - Returns: `nil` for unknown columns, which are reported.
  private func agreements(
    of reference: ReferenceSyntax, by column: String, with target: TableSchema
  ) -> [(column: String, given: MatchingPicker.Given)]? {
    var result: [(column: String, given: MatchingPicker.Given)] = []
    for (name, span) in reference.agreements.map({ ($0.column, $0.span) })
      + reference.computedAgreements.map({ ($0.column, $0.value.span) })
    where target[field: name] == nil {
      bag.error(
        "`\(target.name)` has no column `\(name)`", at: span,
        hint: suggestion(name, among: target.fields.map(\.name)))
      return nil
    }
    for agreement in reference.agreements {
      let parts = agreement.path.split(separator: ".", maxSplits: 1).map(String.init)
      result.append(
        (
          agreement.column,
          parts.count == 2
            ? .related(relation: parts[0], column: parts[1]) : .column(agreement.path)
        ))
    }
    for (agreement, value) in zip(
      reference.computedAgreements, reference.agreedValues(of: column))
    {
      result.append((agreement.column, .column(value.column)))
    }
    return result
  }

  /// The relation of a foreign key that no value names: any row of its table.
  ///
  /// `own` has the columns of the key that nothing else determines.
  func inferredRelation(
    of index: Int, _ key: ForeignKey, own: [String]
  ) -> RelationDraft? {
    let draft = drafts[index]
    let schema = tables[draft.table].schema
    let isNullable = own.contains { (schema[field: $0]?.isNullable ?? false) }
    let name = (key.columns.first ?? "").relationName
    let table = tableIndexes[key.references]
    if let table {
      let places = draftIndex.ofTable(table)
      let before = places.filter { $0 < index }.map { drafts[$0].rows }
      let all = places.map { drafts[$0].rows }
      let ranges = RowRanges(before.allSatisfy(\.isEmpty) ? all : before)
      if ranges.count > 0 || table == draft.table {
        return RelationDraft(
          name: name, columns: key.columns, referenced: key.referencedColumns, table: table,
          tableName: key.references, ranges: table == draft.table ? RowRanges(all) : ranges,
          choice: .any(zipf: nil), span: draft.span)
      }
    }
    let stored = state.table(key.references)
    let hasRows = stored.flatMap { rowsThatStay(in: $0.name) } != nil
    if hasRows || isNullable || draft.rows.isEmpty {
      return RelationDraft(
        name: name, columns: key.columns, referenced: key.referencedColumns, table: nil,
        tableName: stored?.name ?? key.references, ranges: RowRanges([]),
        choice: .any(zipf: nil), share: hasRows ? 1 : 0, span: draft.span)
    }
    reportMissingRows(of: index, columns: key.columns, key.references)
    return nil
  }

  /// Reports a reference to rows of a table that certainly has none.
  ///
  /// - Returns: whether that is so.
  private func needsRows(
    of index: Int, columns: [String], _ table: TableName
  ) -> Bool {
    guard state.dialect != nil, !drafts[index].rows.isEmpty,
      isEmptied(table) || state.table(table) == nil || state.rows[table]?.count == 0
    else { return false }
    reportMissingRows(of: index, columns: columns, table)
    return true
  }

  private func reportMissingRows(of index: Int, columns: [String], _ table: TableName) {
    let schema = tables[drafts[index].table].schema
    let factory = factories.owners[table]
    let isUnknown = isMissing(table)
    bag.error(
      missingRows(of: table, for: "`\(schema.name).\(columns.joined(separator: ", "))`"),
      at: drafts[index].span,
      hint: isUnknown && factory == nil
        ? "create the table first"
        : "add a step before this one: `- create: \(factory ?? table.name)`")
  }

  /// Whether the database has no such table, and the scenario creates none.
  private func isMissing(_ table: TableName) -> Bool {
    state.dialect != nil && state.table(table) == nil && tableIndexes[table] == nil
  }

  /// Says that a column needs rows that can't be had.
  func missingRows(of table: TableName, for column: String) -> String {
    isMissing(table)
      ? "\(column) needs rows of `\(table)`, but there is no such table"
      : "\(column) needs rows of `\(table)`, and there are none"
  }
}

extension Planner.RelationDraft {
  /// The referenced rows of a step that lists its rows.
  var writtenTargets: [Int64?]? {
    if case .written(let targets) = choice { targets } else { nil }
  }

  var isParent: Bool {
    if case .parent = choice { true } else { false }
  }
}
