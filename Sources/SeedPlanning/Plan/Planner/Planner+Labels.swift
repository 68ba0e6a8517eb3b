import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Rows with labels, and references to them.
extension Planner {
  /// A row that has a label.
  struct LabelledRow {
    /// The draft's index.
    var draft: Int
    /// The row's index in the draft.
    var place: Int
  }

  /// The most rows with the label of another one that are reported for a step.
  private static let mostRepeated = 20

  /// Registers the labels of a draft that is about to be added, and assigns the resulting keys to
  /// its rows.
  func addLabels(to draft: inout RowGroupDraft) {
    guard let rows = draft.definition.rows else { return }
    var known = labelledRows.removeValue(forKey: draft.table) ?? [:]
    var repeated = 0
    for (place, row) in rows.rows.enumerated() {
      guard let label = row.label else { continue }
      guard let other = known[label] else {
        known[label] = LabelledRow(draft: drafts.count, place: place)
        continue
      }
      repeated += 1
      if repeated > Self.mostRepeated { break }
      let owner = other.draft == drafts.count ? rows : drafts[other.draft].definition.rows
      bag.error(
        "table `\(tables[draft.table].schema.name)` has two rows labelled `\(label)`",
        at: rows.span(ofRow: place),
        hint: (owner?.span(ofRow: other.place)).map { "the other one is at \(Self.place($0))" })
    }
    if !known.isEmpty { labelledRows[draft.table] = known }
    addLabelKeys(to: &draft, rows)
  }

  private func addLabelKeys(to draft: inout RowGroupDraft, _ rows: ListedRows) {
    let schema = tables[draft.table].schema
    guard rows.areLabelled, schema.primaryKey.count == 1,
      let field = schema[field: schema.primaryKey[0]], field.generation != .computed,
      !schema.foreignKeys.contains(where: { $0.columns.contains(field.name) }),
      !draft.definition.values.contains(where: { $0.column == field.name }),
      !draft.values.contains(where: { $0.column == field.name && $0.isFromFile })
    else { return }
    let columns = draft.definition.key.map(\.name)
    let written = project.writtenKeys(of: draft.definition)
    let keys = rows.rows.enumerated().compactMap { place, row in
      let found =
        written.indices.contains(place)
        ? written[place].flatMap { values in
          state.existingRowKeys[
            ExistingRowKey(table: schema.name, columns: columns, values: values)]
        } : nil
      return
        (found ?? LabelKey.text(label: row.label ?? "", table: schema.name.name, type: field.type))
        .map { ValueSyntax.literal($0, row.span, isQuoted: true) }
    }
    guard keys.count == rows.rows.count, let span = rows.rows.first?.span else { return }
    draft.values.override(by: [
      .init(column: field.name, columnSpan: span, syntax: .listed(ListedValues(keys), span))
    ])
  }

  /// Reports the labels that don't exist and the values that don't fit, so that these are known
  /// together with the columns that don't exist.
  func checkWrittenRows() {
    for index in drafts.indices {
      let draft = drafts[index]
      let schema = tables[draft.table].schema
      var columns: [FileColumnGenerator] = []
      for value in draft.values {
        if let key = relationKey(of: value, in: schema) {
          _ = labelRelation(of: index, value, key)
        } else if case .listed(let written, _) = value.syntax,
          let field = schema[field: value.column]
        {
          if let column = written.recordColumn {
            if let generator = generator(of: column, field) { columns.append(generator) }
            continue
          }
          let check = FieldCheck(field)
          for value in written.values {
            do throws(Diagnostic) { try check.value(value) } catch { bag.append([error]) }
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

  // MARK: Errors

  func reportUnknownRow(
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
