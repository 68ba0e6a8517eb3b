import SeedDrivers
import SeedSchema

/// Encodes rows as INSERT statements for SQLite, PostgreSQL or both.
struct InsertEncoder: RowEncoder {
  static let holdsManyTables = true
  static let fileEnding = "sql"
  /// The number of rows in one INSERT.
  private static let rowsPerStatement = 500

  private let script: SQLScript
  private let insert: [UInt8]

  static func fileHeader(_ script: SQLScript) -> [UInt8] { Array(script.begin.utf8) }

  static func fileFooter(_ statements: [String], _ script: SQLScript) -> [UInt8] {
    Array((statements.map { script.forPostgres($0 + ";") }.joined() + "COMMIT;\n").utf8)
  }

  init(table: TableName, columns: [String], script: SQLScript) {
    self.script = script
    let dialect = PostgresDialect()
    let list = columns.map { dialect.quoted($0) }.joined(separator: ", ")
    insert = Array("INSERT INTO \(dialect.quoted(table)) (\(list)) \(script.override)VALUES\n".utf8)
  }

  func beginRow(_ row: Int, _ bytes: inout [UInt8]) {
    if row % Self.rowsPerStatement == 0 { bytes.append(contentsOf: insert) }
    bytes.append(UInt8(ascii: "("))
  }

  func beginValue(_ column: Int, _ bytes: inout [UInt8]) {
    if column > 0 { bytes.append(UInt8(ascii: ",")) }
  }

  func appendNull(_ bytes: inout [UInt8]) { bytes.append(contentsOf: "NULL".utf8) }

  func append(
    _ text: UnsafeBufferPointer<UInt8>, of values: Column.Values, _ bytes: inout [UInt8]
  ) {
    if values.isBare(text) { return bytes.append(contentsOf: text) }
    if case .blobs = values { return script.appendBlob(text.dropFirst(2), to: &bytes) }
    bytes.append(UInt8(ascii: "'"))
    for byte in text {
      if byte == UInt8(ascii: "'") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "'"))
  }

  func endRow(_ row: Int, isLast: Bool, _ bytes: inout [UInt8]) {
    let endsStatement = isLast || (row + 1) % Self.rowsPerStatement == 0
    bytes.append(contentsOf: (endsStatement ? ");\n" : "),\n").utf8)
  }
}
