package import SeedFormat
package import SeedSchema

/// The values of a column of a file, converted to a field's type and checked by its rules.
package struct FileColumnGenerator: Generator {
  package let profile: ValueProfile
  private let column: RecordColumn
  private let field: FieldSchema
  /// The step's first row.
  private let firstRow: Int64
  private let conversion: ColumnConversion
  private let limit: ValueLimit?
  private let validator: ValueValidator?

  /// - Throws: a diagnostic if text can't become the field's type.
  package init(_ column: RecordColumn, field: FieldSchema, firstRow: Int64) throws(Diagnostic) {
    let kind = Conversion.kind(for: field.type)
    guard let conversion = ColumnConversion(from: .text, to: kind) else {
      throw Diagnostic(
        "the values of a file can't be stored as \(field.type.displayName)", at: column.file.header)
    }
    self.column = column
    self.field = field
    self.firstRow = firstRow
    self.conversion = conversion
    let profile = ValueProfile(kind, isNullable: field.isNullable, averageBytes: kind.averageBytes)
    self.profile = profile
    limit = ValueLimit(field.type, profile: profile)
    var nullable = profile
    nullable.isNullable = true
    validator = ValueValidator(field: field, profile: nullable)
  }

  package func fill(_ rows: RowSelection, in frame: any RowFrame) throws -> Column {
    do {
      return try values(rows)
    } catch {
      let mistakes = column.mistakes(in: field)
      throw mistakes.isEmpty ? error : DiagnosticsError(mistakes)
    }
  }

  /// What is wrong with the values of columns of one file, which is read once for all of them.
  package static func mistakes(of columns: [FileColumnGenerator]) -> [Diagnostic] {
    var mistakes = [[Diagnostic]](repeating: [], count: columns.count)
    var record: Int64 = 0
    while let end = columns.first?.column.file.count, record < end {
      let next = min(end, record + 4 * RecordIndex.blockSize)
      for (place, column) in columns.enumerated() where mistakes[place].isEmpty {
        let first = column.firstRow
        do {
          _ = try column.values(.range(first + record..<first + next))
        } catch {
          mistakes[place] = column.column.mistakes(in: column.field)
          if mistakes[place].isEmpty {
            mistakes[place] = [Diagnostic("\(error)", at: column.column.file.header)]
          }
        }
      }
      record = next
    }
    return mistakes.flatMap(\.self)
  }

  private func values(_ rows: RowSelection) throws -> Column {
    let records = (0..<rows.count).map { rows[$0].row - firstRow }
    let column = try converted(records, RowCheck(rows: rows))
    try limit?.verify(column, rows: rows)
    try validator?.check(column, firstRow: firstRow, table: field.name)
    return column
  }

  private func converted(_ records: [Int64], _ check: RowCheck) throws -> Column {
    switch conversion.to {
    case .json: return try column.documents(records)
    case .integer:
      if let integers = try column.integers(records) { return integers }
    case .text:
      if case .other(let type) = field.type, type.hasSuffix("[]") {
        return try column.arrays(records)
      }
      if case .array = field.type { return try column.arrays(records) }
    default: break
    }
    return try conversion.apply(try column.texts(records), check: check)
  }
}
