import SeedSyntax
import SeedFormat
import SeedGeneration
import SeedSchema

/// Rows of files.
extension Planner {
  /// The generator that checks the values of a file; `nil` if the file is too long to be checked.
  func generator(
    of column: RecordColumn, _ field: FieldSchema
  ) -> FileColumnGenerator? {
    guard column.file.count <= DataFolder.longFile else { return nil }
    do throws(Diagnostic) {
      return try FileColumnGenerator(column, field: field, firstRow: 0)
    } catch {
      bag.append([error])
      return nil
    }
  }

  /// Adds the values and labels of a file to a draft.
  func addFile(to draft: inout RowGroupDraft) {
    guard let source = draft.definition.rows?.source else { return }
    guard let folder = project.folder else {
      bag.error("files can only be read in a project folder", at: source.path.span)
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
      let schema = tables[draft.table].schema
      let ignored = Set(source.ignored.map(\.name))
      var values: [FactoryDefinition.Value] = []
      for (index, name) in file.columns.enumerated() where !ignored.contains(name) {
        let relation = schema.foreignKeys.first { $0.columns.first?.relationName == name }
        // A column that holds only labels isn't a column of the table.
        if name == source.label?.name, schema[field: name] == nil, relation == nil { continue }
        let column = RecordColumn(file: file, index: index)
        let areLabels = try areLabels(column, named: name, relation, of: schema)
        let span = file.header(ofColumn: index)
        values.append(
          .init(
            column: name, columnSpan: span,
            syntax: .listed(ListedValues(column, areLabels: areLabels), span)))
      }
      draft.values.override(by: values)
      if let labels = try folder.labels(of: source, in: file) {
        draft.definition.rows?.labels = labels.column
        draft.definition.rows?.rows = labels.rows
      }
    } catch {
      bag.append(error.diagnostics)
    }
  }

  /// Whether the values of a file's column are labels of rows: those of a relation, and keys that
  /// begin with `@`.
  private func areLabels(
    _ column: RecordColumn, named name: String, _ relation: ForeignKey?, of schema: TableSchema
  ) throws(DiagnosticsError) -> Bool {
    let isLong = column.file.count > DataFolder.longFile
    guard let field = schema[field: name] else {
      guard relation != nil, isLong else { return relation != nil }
      throw DataFolder.tooLong(column.file, at: column.file.header(ofColumn: column.index))
    }
    switch field.type {
    // A text key may begin with this character.
    case .string, .text: return false
    default: break
    }
    guard !isLong, schema.foreignKeys.contains(where: { $0.columns == [name] }),
      let mark = LabelReference.mark.asciiValue
    else { return false }
    do {
      return try column.hasValue(beginningWith: mark)
    } catch {
      throw DiagnosticsError([Diagnostic(readingError: error, at: column.file.header)])
    }
  }
}
