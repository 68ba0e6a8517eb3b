import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Foreign keys that share columns: the referenced rows must agree in them.
extension Planner {
  /// Adds the relations of the foreign keys that no value names.
  ///
  /// - Parameters:
  ///   - index: the step's index among the drafts.
  ///   - relations: the relations of the step.
  ///   - assigned: the columns with values from the file or the parent.
  func addForeignKeys(
    of index: Int, to relations: inout [RelationDraft], assigned: Set<String>
  ) {
    let schema = tables[drafts[index].table].schema
    var assigned = assigned
    let first = relations.count
    var implied: [ForeignKey] = []
    for key in Self.joinOrder(schema.foreignKeys, of: schema) {
      // Computed columns can't be written; the columns that they are computed from determine the
      // referenced row.
      if key.columns.contains(where: { schema[field: $0]?.generation == .computed }) { continue }
      // NULL in one column is enough for a foreign key not to apply.
      if key.columns.contains(where: { isNull($0, in: index) }) { continue }
      var own = key.columns.filter { !assigned.contains($0) }
      // A value that a row shares with a referenced row of its own table, such as a tenant, doesn't
      // come from that reference, because the first row has it, too.
      if key.references == schema.name {
        let common = Set(zip(key.columns, key.referencedColumns).filter { $0 == $1 }.map(\.0))
        let rest = own.filter { !common.contains($0) }
        if !rest.isEmpty { own = rest }
      }
      if own.isEmpty {
        implied.append(key)
        continue
      }
      guard var relation = inferredRelation(of: index, key, own: own) else {
        assigned.formUnion(key.columns)
        continue
      }
      if own.count < key.columns.count { share(&relation, key, own, of: index) }
      relations.append(relation)
      assigned.formUnion(key.columns)
    }
    let mustAgree = !implied.isEmpty || relations.contains { !$0.given.isEmpty }
    for relationIndex in relations.indices where relationIndex >= first {
      if mustAgree {
        filter(&relations, at: relationIndex, implied: implied, of: index)
      } else {
        decideKey(of: &relations[relationIndex], schema)
      }
    }
    for key in schema.foreignKeys {
      if let relation = unwrittenRelation(of: index, key, beside: relations) {
        relations.append(relation)
      }
    }
  }

  /// Whether a column is NULL in all rows of a step.
  private func isNull(_ column: String, in index: Int) -> Bool {
    drafts[index].values.contains { value in
      if value.column == column, case .null = value.syntax { true } else { false }
    }
  }

  /// The relation of a foreign key whose column the database computes: no column holds its key, but
  /// the values from which the column is computed can name the row.
  private func unwrittenRelation(
    of index: Int, _ key: ForeignKey, beside relations: [RelationDraft]
  ) -> RelationDraft? {
    let draft = drafts[index]
    let name = (key.columns.first ?? "").relationName
    guard key.columns.count == 1,
      tables[draft.table].schema[field: key.columns[0]]?.generation == .computed,
      let table = tableIndexes[key.references], table != draft.table,
      !relations.contains(where: { $0.name == name })
    else { return nil }
    let ranges = RowRanges(draftIndex.ofTable(table).map { drafts[$0].rows })
    guard ranges.count > 0 else { return nil }
    return RelationDraft(
      name: name, columns: [], referenced: [], table: table, tableName: key.references,
      ranges: ranges, choice: .any(zipf: nil), span: draft.span)
  }

  /// The order in which foreign keys that share columns are resolved: mandatory ones first, then
  /// those that determine the most columns. The others keep their order.
  private static func joinOrder(_ keys: [ForeignKey], of schema: TableSchema) -> [ForeignKey] {
    var uses: [String: Int] = [:]
    for key in Set(keys) { for column in Set(key.columns) { uses[column, default: 0] += 1 } }
    let isShared = keys.map { key in key.columns.contains { uses[$0, default: 0] > 1 } }
    guard isShared.contains(true) else { return keys }
    let uniques = [schema.primaryKey] + schema.uniques.map(\.columns)
    func rank(_ keyIndex: Int) -> (Int, Int, Int, Int) {
      let key = keys[keyIndex]
      let isNullable = key.columns.contains { schema[field: $0]?.isNullable == true }
      let isUnique = uniques.contains { Set($0) == Set(key.columns) }
      return (isNullable ? 1 : 0, isUnique ? 0 : 1, -key.columns.count, keyIndex)
    }
    let shared = keys.indices.filter { isShared[$0] }
      .sorted { rank($0) < rank($1) }
    return keys.indices.filter { !isShared[$0] }.map { keys[$0] } + shared.map { keys[$0] }
  }

  /// Splits the given columns off a relation.
  private func share(
    _ relation: inout RelationDraft, _ key: ForeignKey, _ own: [String], of index: Int
  ) {
    let pairs = Array(zip(key.columns, key.referencedColumns))
    relation.given = pairs.filter { !own.contains($0.0) }.map { ($0.0, $0.1) }
    let rest = pairs.filter { own.contains($0.0) }
    relation.columns = rest.map(\.0)
    relation.referenced = rest.map(\.1)
    relation.name = own.first?.relationName ?? relation.name
    let schema = tables[drafts[index].table].schema
    let isNullable = own.contains { schema[field: $0]?.isNullable == true }
    relation.isOfEarlierRow = relation.table == drafts[index].table && isNullable
  }

  /// The constraints that a row's other references put on the row that one of them picks.
  private func filter(
    _ relations: inout [RelationDraft], at relationIndex: Int, implied: [ForeignKey], of index: Int
  ) {
    let schema = tables[drafts[index].table].schema
    let relation = relations[relationIndex]
    guard relation.table != nil, relation.share == 1 else { return }
    let pairs = Dictionary(
      zip(relation.columns, relation.referenced).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
    var filters: [JoinFilter] = []
    for other in relations[(relationIndex + 1)...] where other.share == 1 {
      guard let table = other.table, table != drafts[index].table else { continue }
      let common = other.given.filter { pairs[$0.column] != nil }
      guard !common.isEmpty else { continue }
      filters.append(
        JoinFilter(
          table: table, ranges: other.ranges, columns: common.map(\.referenced),
          own: common.compactMap { pairs[$0.column] },
          isOptional: other.columns.contains { schema[field: $0]?.isNullable == true }))
    }
    for key in implied {
      let common = zip(key.columns, key.referencedColumns).filter { pairs[$0.0] != nil }
      guard !common.isEmpty, relation.table != drafts[index].table,
        let table = tableIndexes[key.references],
        table != drafts[index].table
      else { continue }
      let ranges = RowRanges(draftIndex.ofTable(table).map { drafts[$0].rows })
      guard ranges.count > 0 else { continue }
      filters.append(
        JoinFilter(
          table: table, ranges: ranges, columns: common.map(\.1),
          own: common.compactMap { pairs[$0.0] }, isOptional: false))
    }
    relations[relationIndex].filters = filters
    decideKey(of: &relations[relationIndex], schema)
  }

  /// Records whether the columns of a relation that may reference any row together form a key.
  private func decideKey(of relation: inout RelationDraft, _ schema: TableSchema) {
    guard relation.table != nil, relation.share == 1 else { return }
    relation.isKey = isKey(relation.keyColumns, of: schema)
  }

  /// Whether columns of a table together form a key.
  private func isKey(_ names: [String], of schema: TableSchema) -> Bool {
    let columns = Set(names)
    return Set(schema.primaryKey) == columns
      || schema.uniques.contains {
        $0.predicate == nil && $0.columns.count <= columns.count && Set($0.columns) == columns
      }
  }

  /// Checks the agreements of references, and restricts their picks to rows that leave a match.
  func checkAgreements(_ relations: inout [RelationDraft], of index: Int) {
    let schema = tables[drafts[index].table].schema
    for relation in relations {
      for agreement in relation.agreements {
        switch agreement.given {
        case .column(let name):
          if schema[field: name] == nil,
            !drafts[index].parameters.contains(where: { $0.column == name })
          {
            bag.error(
              "`\(schema.name)` has no column `\(name)`", at: relation.span,
              hint: suggestion(name, among: schema.fields.map(\.name)))
          }
        case .related(let name, let column):
          guard
            let relationIndex = relations.firstIndex(where: {
              $0.name == name && $0.name != relation.name
            }),
            referencedSchema(of: relations[relationIndex])?[field: column] != nil
          else {
            bag.error(
              "`\(schema.name)` references no row `\(name)` with a column `\(column)`",
              at: relation.span)
            continue
          }
          guard let table = relations[relationIndex].table, let partner = relation.table,
            table != drafts[index].table, partner != drafts[index].table
          else { continue }
          relations[relationIndex].filters.append(
            JoinFilter(
              table: partner, ranges: relation.ranges, columns: [agreement.column], own: [column],
              isOptional: relation.share < 1))
        }
      }
    }
  }

  /// The table that a relation references.
  func referencedSchema(of relation: RelationDraft) -> TableSchema? {
    relation.table.map { tables[$0].schema } ?? state.table(relation.tableName)
  }

  /// Decides which relations whose rows must agree with others keep a key from repeating.
  ///
  /// The other columns of the key come from relations that don't depend on this one.
  func decidePartners(of relations: inout [RelationDraft], _ schema: TableSchema) {
    let keys = ([schema.primaryKey] + schema.uniques.filter { $0.predicate == nil }.map(\.columns))
      .filter { !$0.isEmpty }.map { Set($0) }
    for relationIndex in relations.indices {
      let relation = relations[relationIndex]
      let agreeing = relation.columns + relation.given.map(\.column)
      guard !relation.given.isEmpty || !relation.agreements.isEmpty, !relation.columns.isEmpty
      else { continue }
      let beside = keys.compactMap { key -> [String]? in
        guard key.isSuperset(of: relation.columns) else { return nil }
        let others = key.subtracting(agreeing)
        let isKnown = others.allSatisfy { column in
          relations.indices.contains { other in
            let found = relations[other]
            return other != relationIndex && found.columns.contains(column)
              && found.agreements.isEmpty
              && found.given.allSatisfy { given in
                relation.given.contains { $0.column == given.column }
              } && (found.given.isEmpty || other < relationIndex)
          }
        }
        return isKnown ? others.sorted() : nil
      }
      relations[relationIndex].distinctBeside = beside.min { $0.count < $1.count }
    }
  }

  /// The numbers of a table's generated rows, from the first to the last one.
  func generatedRows(of table: Int) -> Range<Int64> {
    let first = tables[table].firstRow
    return first..<max(first, draftIndex.rowEnd(ofTable: table))
  }

  /// Returns the picker of a relation whose rows must agree with others.
  func joinedPicker(
    of index: Int, _ relation: RelationDraft, key: ColumnKey
  ) -> any RowPicker {
    let draft = drafts[index]
    let schema = tables[draft.table].schema
    guard let table = relation.table, relation.ranges.count > 0 else { return NullPicker() }
    if relation.isDistinct, draft.fanOut == nil {
      bag.error("`distinct` needs a step with `count: … per …`", at: relation.span)
      return NullPicker()
    }
    let siblings = relation.isDistinct ? draft.fanOut : nil
    let rows = generatedRows(of: draft.table)
    if table == draft.table, !relation.given.isEmpty, !relation.isOfEarlierRow {
      return SelfReferencePicker()
    }
    if !relation.given.isEmpty || !relation.agreements.isEmpty {
      return MatchingPicker(
        .planned(table: table, relation.ranges),
        given: relation.given.map { .column($0.column) } + relation.agreements.map(\.given),
        columns: relation.given.map(\.referenced) + relation.agreements.map(\.column), key: key,
        mayMiss: relation.columns.contains { schema[field: $0]?.isNullable == true },
        siblings: siblings, uniqueRows: relation.distinctBeside == nil ? nil : rows,
        distinctBeside: relation.distinctBeside ?? [],
        picksEarlierRows: table == draft.table && !relation.isGroup && siblings == nil)
    }
    return JoinedPicker(
      table: table, ranges: relation.ranges, filters: relation.filters, key: key,
      uniqueRows: relation.isKey ? rows : nil, siblings: siblings)
  }
}
