import SeedFormat
import SeedGeneration
import SeedSchema

/// Rows with labels, and references to them.
extension Planner {
  /// A row that has a label.
  struct LabelledRow {
    /// The draft's place.
    var draft: Int
    /// The row's place in the draft.
    var place: Int
    /// Where the label is.
    var span: SourceSpan
  }

  /// Registers the labels of a draft that is about to be added, and gives its rows the keys that follow from them.
  mutating func addLabels(to draft: inout SegmentDraft) {
    guard let rows = draft.definition.rows else { return }
    for (place, row) in rows.rows.enumerated() {
      guard let label = row.label else { continue }
      if let other = labelledRows[draft.table]?[label] {
        bag.error(
          "table `\(tables[draft.table].schema.name)` has two rows labelled `\(label)`",
          at: row.span, hint: "the other one is at \(Self.place(other.span))")
        continue
      }
      labelledRows[draft.table, default: [:]][label] = LabelledRow(
        draft: drafts.count, place: place, span: row.span)
    }
    addLabelKeys(to: &draft, rows)
  }

  private func addLabelKeys(to draft: inout SegmentDraft, _ rows: WrittenRows) {
    let schema = tables[draft.table].schema
    guard rows.areLabelled, schema.primaryKey.count == 1,
      let field = schema[field: schema.primaryKey[0]], field.generation != .computed,
      !schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
      !draft.definition.values.contains(where: { $0.column == field.name })
    else { return }
    let columns = draft.definition.key.map(\.name)
    let written = draft.definition.writtenKeys
    let keys = rows.rows.enumerated().compactMap { place, row in
      let found =
        written.indices.contains(place)
        ? written[place].flatMap { values in
          state.foundKeys[FoundKey(table: schema.name, columns: columns, values: values)]
        } : nil
      return
        (found ?? LabelKey.text(label: row.label ?? "", table: schema.name.name, type: field.type))
        .map { ValueSyntax.literal($0, row.span, isQuoted: true) }
    }
    guard keys.count == rows.rows.count, let span = rows.rows.first?.span else { return }
    draft.values.override(by: [
      .init(column: field.name, columnSpan: span, syntax: .written(WrittenValues(keys), span))
    ])
  }

  /// Reports the labels that don't exist and the values that don't fit, so that these are known together with the
  /// columns that don't exist.
  mutating func checkWrittenRows() {
    for index in drafts.indices {
      let draft = drafts[index]
      let schema = tables[draft.table].schema
      var columns: [FileColumnGenerator] = []
      for value in draft.values {
        if let key = relationKey(of: value, in: schema) {
          _ = labelRelation(of: index, value, key)
        } else if case .written(let written, _) = value.syntax,
          let field = schema[field: value.column]
        {
          if let column = written.column {
            if let generator = generator(of: column, field) { columns.append(generator) }
            continue
          }
          for value in written.values {
            do throws(Diagnostic) { try field.check(value) } catch { bag.append([error]) }
          }
        }
      }
      bag.append(FileColumnGenerator.mistakes(of: columns))
      let count = draft.definition.count
      if let parent = count.parent, parent.first == LabelReference.mark,
        rowSet(named: parent) == nil
      {
        reportUnknownRow(parent, at: count.parentSpan ?? count.span)
      }
    }
  }

  /// The largest file whose values are checked before the run; those of others are checked as they are loaded.
  private static let mostChecked: Int64 = 100_000

  /// The generator by which the values of a file are checked; `nil` if they aren't.
  private func generator(
    of column: RecordColumn, _ field: FieldSchema
  ) -> FileColumnGenerator? {
    guard column.file.count <= Self.mostChecked else { return nil }
    do throws(Diagnostic) {
      return try FileColumnGenerator(column, field: field, firstRow: 0)
    } catch {
      bag.append([error])
      return nil
    }
  }

  /// Adds the values that a file has to a draft.
  mutating func addFile(to draft: inout SegmentDraft) {
    guard let source = draft.definition.rows?.source else { return }
    guard let folder = project.folder else {
      bag.error("files need a project's folder", at: source.path.span)
      return
    }
    do throws(DiagnosticsError) {
      let file = try folder.open(source)
      draft.file = file
      for (name, span) in source.ignored where !file.columns.contains(name) {
        bag.error(
          "`\(file.name)` has no column `\(name)`", at: span,
          hint: suggestion(name, among: file.columns))
      }
      let ignored = Set(source.ignored.map(\.name))
      for (place, name) in file.columns.enumerated() where !ignored.contains(name) {
        let values = WrittenValues(RecordColumn(file: file, place: place))
        draft.values.override(by: [
          .init(column: name, columnSpan: file.header, syntax: .written(values, file.header))
        ])
      }
    } catch {
      bag.append(error.diagnostics)
    }
  }

  // MARK: References

  /// The foreign key whose rows a value references by their labels; `nil` for any other value.
  ///
  /// Its column takes `"@ann"`, and the name of the relation, such as `manager` for `manager_id`, the label alone.
  func relationKey(of value: FactoryDefinition.Value, in schema: TableSchema) -> ForeignKey? {
    if schema[field: value.column] != nil {
      let isReference =
        switch value.syntax {
        case .written(let written, _): written.labels() != nil
        default: LabelReference(value.syntax) != nil
        }
      guard isReference else { return nil }
      return schema.foreignKeys.first { $0.columns == [value.column] }
    }
    switch value.syntax {
    case .written(let written, _): if written.column != nil { return nil }
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
    guard let table = tablePlaces[key.references] else {
      bag.error(
        "no step writes rows of `\(key.references)` with labels", at: value.syntax.span,
        hint: "add a step: `- rows: \(key.references)`")
      return nil
    }
    let isRelation = schema[field: value.column] == nil
    let isNullable = key.columns.contains { schema[field: $0]?.isNullable == true }
    var values = [value.syntax]
    var isWritten = false
    if case .written(let written, _) = value.syntax {
      values = written.values
      isWritten = true
    }
    var targets: [Int64?] = []
    let errors = bag.errorCount
    for value in values {
      if case .null(let span) = value {
        if !isNullable {
          bag.error("`\(key.columns.joined(separator: ", "))` can't be NULL", at: span)
        }
        targets.append(nil)
      } else if let reference = LabelReference(value, isRelation: isRelation) {
        if let row = labelledRow(reference.label, ofTable: table) {
          targets.append(drafts[row.draft].rows.lowerBound + Int64(row.place))
        } else {
          reportUnknownRow(reference, of: table, key)
        }
      } else {
        bag.error("expected the label of a row of `\(key.references)`", at: value.span)
      }
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

  /// The row of a table with a label, which may have the table's or its factory's name before it: `users.ann`.
  private func labelledRow(_ label: String, ofTable table: Int) -> LabelledRow? {
    if let row = labelledRows[table]?[label] { return row }
    return split(label).flatMap { $0.table == table ? labelledRows[table]?[$0.label] : nil }
  }

  /// The row of any table with a label, as the rows that a name stands for.
  func labelledRow(named name: String, before end: Int?) -> (table: Int, ranges: RowRanges)? {
    var found = labelledRows.compactMap { table, rows in rows[name].map { (table, $0) } }
    if found.isEmpty, let (table, label) = split(name), let row = labelledRows[table]?[label] {
      found = [(table, row)]
    }
    guard found.count == 1, found[0].1.draft < end ?? .max else { return nil }
    let row = drafts[found[0].1.draft].rows.lowerBound + Int64(found[0].1.place)
    return (found[0].0, RowRanges([row..<row + 1]))
  }

  /// `users.ann` as a table and a label.
  private func split(_ name: String) -> (table: Int, label: String)? {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    let owner = String(name[..<dot])
    let table =
      tablePlaces[names.canonical(TableName(dotted: owner))]
      ?? draftIndex.ofFactory(owner).first.map { drafts[$0].table }
    return table.map { ($0, String(name[name.index(after: dot)...])) }
  }

  // MARK: Errors

  private func reportUnknownRow(
    _ reference: LabelReference, of table: Int, _ key: ForeignKey
  ) {
    let name = tables[table].schema.name
    let elsewhere = labelledRows.keys.sorted().first {
      labelledRows[$0]?[reference.label] != nil
    }
    bag.error(
      "`\(name)` has no row labelled `\(reference.label)`", at: reference.span,
      hint: elsewhere.map {
        "`\(reference.label)` is a row of `\(tables[$0].schema.name)`, and `\(key.columns.joined(separator: ", "))` references `\(name)`"
      } ?? suggestion(reference.label, among: (labelledRows[table] ?? [:]).keys.sorted()))
  }

  /// Reports `@ann` for which no row, or more than one, was found.
  func reportUnknownRow(_ name: String, at span: SourceSpan) {
    let label = String(name.dropFirst())
    let owners = labelledRows.keys.sorted().filter { labelledRows[$0]?[label] != nil }
      .map { tables[$0].schema.name.description }
    if owners.count > 1 {
      bag.error(
        "rows of \(owners.joined(separator: " and ")) are labelled `\(label)`", at: span,
        hint: "name the table: `@\(owners[0]).\(label)`")
    } else {
      bag.error(
        "no row is labelled `\(label)`", at: span,
        hint: suggestion(label, among: Set(labelledRows.values.flatMap(\.keys)).sorted()))
    }
  }

  private static func place(_ span: SourceSpan) -> String {
    "\(span.file):\(span.line):\(span.column)"
  }
}
