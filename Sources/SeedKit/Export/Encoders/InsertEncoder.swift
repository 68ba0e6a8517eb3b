import SeedDatabase
import SeedGeneration
import SeedSchema

/// Encodes rows as INSERT statements for SQLite, PostgreSQL or both.
struct InsertEncoder: RowEncoder {
  static let holdsManyTables = true
  static let fileEnding = "sql"
  /// The number of rows in one INSERT.
  private static let rowsPerStatement = 500

  private let script: SQLScript
  let layout: RowLayout

  static func fileHeader(_ script: SQLScript) -> [UInt8] { Array(script.begin.utf8) }

  static func fileFooter(_ statements: [String], _ script: SQLScript) -> [UInt8] {
    Array((statements.map { script.forPostgres($0 + ";") }.joined() + "COMMIT;\n").utf8)
  }

  init(table: TableName, columns: [FieldSchema], script: SQLScript) {
    self.script = script
    let dialect = PostgresDialect()
    let list = columns.map { dialect.quoted($0.name) }.joined(separator: ", ")
    let insert = "INSERT INTO \(dialect.quoted(table)) (\(list)) \(script.override)VALUES\n"
    layout = RowLayout(
      separators: columns.indices.map { $0 == 0 ? [] : [UInt8(ascii: ",")] },
      null: Array("NULL".utf8), rowStart: [UInt8(ascii: "(")], rowEnd: Array("),\n".utf8),
      group: .init(
        rows: Self.rowsPerStatement, start: Array(insert.utf8), end: Array(");\n".utf8)))
  }

  func texts(of column: Column, at index: Int) throws -> ByteVector {
    let texts = try TextForm.of(column)
    switch column.values {
    case .integers, .decimals, .booleans: return texts
    case .doubles: return try texts.quotedUnlessNumbers(39)
    case .blobs(let values):
      var result = ByteVector()
      let digits = try values.hexadecimal(before: [])
      for index in 0..<digits.count {
        script.appendBlob(digits.bytes[digits.range(index)], to: &result.bytes)
        guard let end = Int32(exactly: result.bytes.count) else {
          throw GenerationError("the strings of one batch take more than 2 GB")
        }
        result.ends.append(end)
      }
      return result
    // The shell `sqlite3` drops a carriage return at the end of a line.
    default: return try texts.quotedForSQL(dividesLineBreaks: script.dialect == .sqlite)
    }
  }
}
