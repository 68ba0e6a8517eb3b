import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// References to rows by their labels.
extension Planner {
  /// The most unknown labels of a file's column that are reported.
  private static let mostUnknown = 20

  /// The foreign key whose rows a value references by their labels; `nil` for any other value.
  ///
  /// The column takes `"@ann"`; the name of the relation, such as `manager` for `manager_id`, takes
  /// just the label.
  func relationKey(of value: FactoryDefinition.Value, in schema: TableSchema) -> ForeignKey? {
    if schema[field: value.column] != nil {
      let isReference =
        switch value.syntax {
        case .listed(let listed, _): listed.hasReferences
        default: LabelReference(value.syntax) != nil
        }
      guard isReference else { return nil }
      return schema.foreignKeys.first { $0.columns == [value.column] }
    }
    switch value.syntax {
    case .listed(let listed, _): if listed.column != nil, !listed.areLabels { return nil }
    case .literal, .null: break
    default: return nil
    }
    return schema.foreignKeys.first { $0.columns.first?.relationName == value.column }
  }

  /// The relation to the rows that a value names by their labels; `nil` if one of them is unknown.
  func labelRelation(
    of index: Int, _ value: FactoryDefinition.Value, _ key: ForeignKey
  ) -> RelationDraft? {
    let schema = tables[drafts[index].table].schema
    guard let table = tableIndexes[key.references] else {
      bag.error(
        "no step writes rows of `\(key.references)` with labels", at: value.syntax.span,
        hint: "add a step: `- rows: \(key.references)`")
      return nil
    }
    let isRelation = schema[field: value.column] == nil
    let isNullable = key.columns.contains { schema[field: $0]?.isNullable == true }
    var targets: [Int64?] = []
    var isWritten = true
    let errors = bag.errorCount
    if case .listed(let written, _) = value.syntax {
      if let column = written.recordColumn {
        targets = self.targets(
          of: column, of: table, key, isRelation: isRelation, isNullable: isNullable)
      } else {
        targets = written.values.map {
          target(of: $0, of: table, key, isRelation: isRelation, isNullable: isNullable)
        }
      }
    } else {
      isWritten = false
      targets = [
        target(of: value.syntax, of: table, key, isRelation: isRelation, isNullable: isNullable)
      ]
    }
    guard bag.errorCount == errors else { return nil }
    let found = targets.compactMap(\.self)
    return RelationDraft(
      name: key.columns.first?.relationName ?? value.column, columns: key.columns,
      referenced: key.referencedColumns, table: table, tableName: tables[table].schema.name,
      ranges: RowRanges(found.map { $0..<$0 + 1 }),
      choice: isWritten ? .written(targets) : .any(zipf: nil),
      share: Double(found.count) / Double(max(1, targets.count)), isGroup: true,
      span: value.syntax.span)
  }

  /// The row that a value names by its label; `nil` for NULL and for errors, which are reported.
  private func target(
    of value: ValueSyntax, of table: Int, _ key: ForeignKey, isRelation: Bool, isNullable: Bool
  ) -> Int64? {
    if case .null(let span) = value {
      if !isNullable { reportNull(key, at: span) }
    } else if let reference = LabelReference(value, isRelation: isRelation) {
      return target(of: reference, of: table, key)
    } else {
      bag.error("expected the label of a row of `\(key.references)`", at: value.span)
    }
    return nil
  }

  /// The rows that a file's column names by their labels.
  private func targets(
    of column: RecordColumn, of table: Int, _ key: ForeignKey, isRelation: Bool, isNullable: Bool
  ) -> [Int64?] {
    var labels: [String?] = []
    do {
      try column.forEachText { _, text in labels.append(text) }
    } catch {
      bag.append([Diagnostic(readingError: error, at: column.file.header)])
    }
    let errors = bag.errorCount
    return labels.enumerated().map { place, label in
      // Each error must search for its position in the file.
      guard bag.errorCount < errors + Self.mostUnknown else { return nil }
      let found = label.flatMap {
        LabelReference($0, isRelation: isRelation, at: column.file.header)
      }
      if let found, let row = labelledRow(found.label, ofTable: table) { return number(of: row) }
      if label == nil, isNullable { return nil }
      let span = column.span(ofRecord: Int64(place))
      let value = label.map { ValueSyntax.literal($0, span, isQuoted: true) } ?? .null(span)
      return target(
        of: value, of: table, key, isRelation: isRelation, isNullable: isNullable)
    }
  }

  private func target(
    of reference: LabelReference, of table: Int, _ key: ForeignKey
  ) -> Int64? {
    if let row = labelledRow(reference.label, ofTable: table) { return number(of: row) }
    // A factory on its own has other rows than the scenarios whose labels it uses.
    if isSample, let parent = draftIndex.ofTable(table).first,
      project.mayHaveRow(labelled: reference.label)
    {
      return drafts[parent].rows.lowerBound
    }
    reportUnknownRow(reference, of: table, key)
    return nil
  }

  private func number(of row: LabelledRow) -> Int64 {
    drafts[row.draft].rows.lowerBound + Int64(row.place)
  }

  private func reportNull(_ key: ForeignKey, at span: SourceSpan) {
    bag.error("`\(key.columns.joined(separator: ", "))` can't be NULL", at: span)
  }

  /// The row with a label in a table; the label may follow the table's or its factory's name:
  /// `users.ann`.
  private func labelledRow(_ label: String, ofTable table: Int) -> LabelledRow? {
    if let row = labelledRows[table]?[label] { return row }
    return split(label).flatMap { $0.table == table ? labelledRows[table]?[$0.label] : nil }
  }

  /// The row with a label in any table, as the rows that a name denotes.
  func labelledRow(named name: String, before end: Int?) -> (table: Int, ranges: RowRanges)? {
    var found = labelledRows.compactMap { table, rows in rows[name].map { (table, $0) } }
    if found.isEmpty, let (table, label) = split(name), let row = labelledRows[table]?[label] {
      found = [(table, row)]
    }
    guard found.count == 1, found[0].1.draft < end ?? .max else { return nil }
    let row = number(of: found[0].1)
    return (found[0].0, RowRanges([row..<row + 1]))
  }

  /// `users.ann` as a table and a label.
  private func split(_ name: String) -> (table: Int, label: String)? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let owner = String(name[..<dot])
    let table =
      tableIndexes[names.canonical(TableName(dotted: owner))]
      ?? draftIndex.ofFactory(owner).first.map { drafts[$0].table }
    return table.map { ($0, String(name[name.index(after: dot)...])) }
  }
}

extension Project {
  /// Whether a scenario or a fixture lists a row with a label, or takes labels from a file.
  fileprivate func mayHaveRow(labelled label: String) -> Bool {
    let name = label.split(separator: ".").last.map { String($0) }
    let steps = scenarios.values.flatMap(\.steps) + fixtures.values.flatMap(\.steps)
    return steps.contains { step in
      guard case .create(let create) = step.action, let listed = create.rows else { return false }
      return listed.source?.label != nil
        || listed.rows.contains { $0.label == label || $0.label == name }
    }
  }
}
