package import SeedDatabase
import SeedPredicates
package import SeedSchema

/// Determines from existing rows how columns store dates: `TIMESTAMP` and `INTEGER` don't say
/// whether they hold seconds, milliseconds or text.
package struct EpochUnitDetector {
  let connection: any DatabaseConnection

  package init(connection: any DatabaseConnection) {
    self.connection = connection
  }

  /// Tells how the columns of a table keep dates, where its rows show it.
  package func read(_ table: inout TableSchema) async throws {
    let dialect = connection.dialect
    let indices = table.fields.indices.filter { Self.mayHoldNumbers(table.fields[$0], of: table) }
    guard !indices.isEmpty else { return }
    let source = dialect.quoted(table.name)
    let samples = indices.map { index in
      let column = dialect.quoted(table.fields[index].name)
      return
        "(SELECT CAST(\(column) AS text) FROM \(source) WHERE \(column) IS NOT NULL LIMIT 1) AS sample_\(index)"
    }
    let rows = try await connection.query(
      SQLStatement(sql: "SELECT \(samples.joined(separator: ", "))"))
    guard let row = rows.first else { return }
    var unseen: [Int] = []
    var found: (type: FieldType, unit: EpochUnit)?
    for index in indices {
      let sample = row.optionalText("sample_\(index)")
      if sample == nil, !table.fields[index].type.isNumber { unseen.append(index) }
      guard let text = sample, let number = Double(text), let unit = EpochUnit(ofValue: number)
      else { continue }
      table.fields[index].epochUnit = unit
      if !table.fields[index].type.isNumber {
        table.fields[index].type = text.contains(".") ? .float() : .integer()
        found = (table.fields[index].type, unit)
      }
    }
    // Columns without values follow the other columns.
    guard let found else { return }
    for index in unseen {
      table.fields[index].type = found.type
      table.fields[index].epochUnit = found.unit
    }
  }

  /// Whether a column whose default or name suggests dates may store them as numbers.
  private static func mayHoldNumbers(_ field: FieldSchema, of table: TableSchema) -> Bool {
    guard field.generation == .none, field.epochUnit == nil else { return false }
    switch field.type {
    case .datetime, .date: return true
    case .integer(bits: 32), .integer(bits: 64), .float(bits: 64):
      return DateStorage(field, in: table) != nil
        || NameWords.words(of: field.name).last.map(words.contains) ?? false
    default: return false
    }
  }

  private static let words: Set<String> = ["at", "on", "date", "time", "timestamp", "ts", "ms"]
}
