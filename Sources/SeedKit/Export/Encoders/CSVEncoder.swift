import SeedGeneration
import SeedSchema

/// Encodes rows as in RFC 4180; NULL is an empty cell, an empty string `""`.
struct CSVEncoder: RowEncoder {
  static let fileEnding = "csv"
  let head: [UInt8]
  let layout: RowLayout

  init(table: TableName, columns: [FieldSchema], script: SQLScript) {
    let lineEnd = Array("\r\n".utf8)
    layout = RowLayout(
      separators: columns.indices.map { $0 == 0 ? [] : [UInt8(ascii: ",")] }, null: [],
      rowEnd: lineEnd)
    var names = ByteVector()
    for column in columns { names.append(column.name) }
    let quoted = (try? names.quotedForCSV()) ?? names
    var line: [UInt8] = []
    for index in columns.indices {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      line += quoted.bytes[quoted.range(index)]
    }
    head = line + lineEnd
  }

  func texts(of column: Column, at index: Int) throws -> ByteVector {
    switch column.values {
    case .text(let texts): try texts.quotedForCSV()
    case .blobs(let values): try values.hexadecimal(before: Array("\\x".utf8))
    default: try TextForm.of(column)
    }
  }
}
