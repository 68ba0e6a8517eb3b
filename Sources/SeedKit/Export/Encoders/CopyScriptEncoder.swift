import SeedDatabase
import SeedGeneration
import SeedSchema

/// Encodes rows as scripts for `psql`: `COPY … FROM stdin` and the rows in PostgreSQL's text
/// format.
struct CopyScriptEncoder: RowEncoder {
  static let holdsManyTables = true
  static let fileEnding = "sql"
  static let repeatsHead = true

  let head: [UInt8]
  let layout: RowLayout
  let tail = Array("\\.\n".utf8)

  static func fileHeader(_ script: SQLScript) -> [UInt8] {
    Array("\\set ON_ERROR_STOP on\nBEGIN;\n\(SQLScript.settings)\n".utf8)
  }

  static func fileFooter(_ statements: [String], _ script: SQLScript) -> [UInt8] {
    Array((statements.map { $0 + ";\n" }.joined() + "COMMIT;\n").utf8)
  }

  init(table: TableName, columns: [FieldSchema], script: SQLScript) {
    let dialect = PostgresDialect()
    let list = columns.map { dialect.quoted($0.name) }.joined(separator: ", ")
    head = Array("COPY \(dialect.quoted(table)) (\(list)) FROM stdin;\n".utf8)
    layout = RowLayout(
      separators: columns.indices.map { $0 == 0 ? [] : [UInt8(ascii: "\t")] },
      null: Array("\\N".utf8), rowEnd: [UInt8(ascii: "\n")])
  }

  func texts(of column: Column, at index: Int) throws -> ByteVector {
    switch column.values {
    case .text(let texts): try texts.escapedForCopy()
    case .blobs(let values): try values.hexadecimal(before: Array("\\\\x".utf8))
    default: try TextForm.of(column)
    }
  }
}
