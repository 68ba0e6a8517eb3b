import SeedDrivers
import SeedSchema

/// Encodes rows as scripts for `psql`: `COPY … FROM stdin` and the rows in PostgreSQL's text format.
struct CopyScriptEncoder: RowEncoder {
  static let holdsManyTables = true
  static let fileEnding = "sql"
  static let repeatsHead = true

  let head: [UInt8]
  let tail = Array("\\.\n".utf8)

  static func fileHeader(_ script: SQLScript) -> [UInt8] {
    Array("\\set ON_ERROR_STOP on\nBEGIN;\n\(SQLScript.settings)\n".utf8)
  }

  static func fileFooter(_ statements: [String], _ script: SQLScript) -> [UInt8] {
    Array((statements.map { $0 + ";\n" }.joined() + "COMMIT;\n").utf8)
  }

  init(table: TableName, columns: [String], script: SQLScript) {
    let dialect = PostgresDialect()
    let list = columns.map { dialect.quoted($0) }.joined(separator: ", ")
    head = Array("COPY \(dialect.quoted(table)) (\(list)) FROM stdin;\n".utf8)
  }

  func beginRow(_ row: Int, _ bytes: inout [UInt8]) {}

  func beginValue(_ column: Int, _ bytes: inout [UInt8]) {
    if column > 0 { bytes.append(9) }
  }

  func appendNull(_ bytes: inout [UInt8]) { bytes.append(contentsOf: "\\N".utf8) }

  func append(
    _ text: UnsafeBufferPointer<UInt8>, of values: Column.Values, _ bytes: inout [UInt8]
  ) {
    var isPlain = true
    for byte in text where byte == 92 || byte == 10 || byte == 13 || byte == 9 { isPlain = false }
    guard !isPlain else { return bytes.append(contentsOf: text) }
    for byte in text {
      switch byte {
      case 92: bytes.append(contentsOf: "\\\\".utf8)
      case 10: bytes.append(contentsOf: "\\n".utf8)
      case 13: bytes.append(contentsOf: "\\r".utf8)
      case 9: bytes.append(contentsOf: "\\t".utf8)
      default: bytes.append(byte)
      }
    }
  }

  func endRow(_ row: Int, isLast: Bool, _ bytes: inout [UInt8]) { bytes.append(10) }
}
