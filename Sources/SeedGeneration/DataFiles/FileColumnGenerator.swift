package import SeedFormat
package import SeedSchema

/// The values of a column of a file, converted to a field's type and checked by its rules.
package struct FileColumnGenerator: Generator {
  /// The most errors to report for a column.
  private static let mostMistakes = 20
  /// The largest file whose non-integer values are kept in memory, in bytes.
  private static let largestKept: Int64 = 256 << 20

  package let profile: ValueProfile
  private let column: RecordColumn
  private let field: FieldSchema
  /// The step's first row.
  private let firstRow: Int64
  private let conversion: ColumnConversion
  private let limit: ValueLimit?
  private let validator: ValueValidator?
  /// All values, kept once rows from all over the file are requested: the keys that other rows
  /// reference.
  private let whole = KeptColumn()

  /// - Throws: a diagnostic if text can't be converted to the field's type.
  package init(_ column: RecordColumn, field: FieldSchema, firstRow: Int64) throws(Diagnostic) {
    let kind = ValueKind(of: field.type)
    guard var conversion = ColumnConversion(from: .text, to: kind) else {
      throw Diagnostic(
        "the values of a file can't be stored as \(field.type.displayName)", at: column.file.header)
    }
    // As for values that a scenario lists.
    conversion.roundsTexts = false
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
      return try isScattered(rows) ? gathered(rows) : values(rows)
    } catch {
      let mistakes = column.mistakes(
        in: records(rows), FieldCheck(field), most: Self.mostMistakes)
      throw mistakes.isEmpty ? error : DiagnosticsError(mistakes)
    }
  }

  /// Returns the errors in the values of columns of one file, which is read once for all of them.
  package static func mistakes(of columns: [FileColumnGenerator]) -> [Diagnostic] {
    var mistakes = [[Diagnostic]](repeating: [], count: columns.count)
    var checks = [FieldCheck?](repeating: nil, count: columns.count)
    var record: Int64 = 0
    while let end = columns.first?.column.file.count, record < end {
      let next = min(end, record + 4 * RecordIndex.blockSize)
      for (index, column) in columns.enumerated() where mistakes[index].count < mostMistakes {
        let first = column.firstRow
        do {
          _ = try column.values(.range(first + record..<first + next))
        } catch {
          let check = checks[index] ?? FieldCheck(column.field)
          checks[index] = check
          let found = column.column.mistakes(
            in: Array(record..<next), check, most: mostMistakes - mistakes[index].count)
          mistakes[index] +=
            found.isEmpty ? [Diagnostic(readingError: error, at: column.column.file.header)] : found
        }
      }
      record = next
    }
    return mistakes.flatMap(\.self)
  }

  /// Whether rows come from more blocks than are kept, so that a block would be read again and
  /// again.
  private func isScattered(_ rows: RowSelection) -> Bool {
    guard case .list = rows,
      profile.kind == .integer || column.file.size <= Self.largestKept
    else { return false }
    var blocks: Set<Int64> = []
    for record in records(rows) {
      blocks.insert(record / RecordIndex.blockSize)
      if blocks.count > RecordFile.mostBlocks { return true }
    }
    return false
  }

  private func gathered(_ rows: RowSelection) throws -> Column {
    let count = column.file.count
    let all = try whole.column { try values(.range(firstRow..<firstRow + count)) }
    let records = records(rows)
    guard records.allSatisfy({ (0..<count).contains($0) }) else { return try values(rows) }
    return try all.gathered(records.map { Int($0) })
  }

  private func records(_ rows: RowSelection) -> [Int64] {
    (0..<rows.count).map { rows[$0].row - firstRow }
  }

  private func values(_ rows: RowSelection) throws -> Column {
    let column = try converted(records(rows), RowErrorReporter(rows: rows))
    try limit?.verify(column, rows: rows)
    try validator?.check(column, firstRow: firstRow, table: field.name)
    return column
  }

  private func converted(_ records: [Int64], _ check: RowErrorReporter) throws -> Column {
    if conversion.to == .integer, let integers = try column.integers(records) { return integers }
    if let typed = try column.typed(records, as: field.type, check) { return typed }
    return try conversion.apply(try column.texts(records), check: check)
  }
}
