import SeedDrivers
import SeedGeneration
import SeedSchema

/// Writes the rows of a table in a format.
struct RowEncoder {
  let format: ExportFormat
  let script: SQLScript
  let table: TableName
  let columns: [String]
  private let keys: [[UInt8]]
  private let dialect = PostgresDialect()
  /// The number of rows in one INSERT.
  private static let rowsInStatement = 500

  init(_ format: ExportFormat, script: SQLScript, table: TableName, columns: [String]) {
    self.format = format
    self.script = script
    self.table = table
    self.columns = columns
    keys = columns.map { name in
      var key: [UInt8] = []
      Self.appendJSON(name.utf8, to: &key)
      key.append(UInt8(ascii: ":"))
      return key
    }
  }

  /// The header, before the first row.
  func head() -> [UInt8] {
    switch format {
    case .csv:
      var line: [UInt8] = []
      for (index, name) in columns.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        Array(name.utf8).withUnsafeBufferPointer { Self.appendCSV($0, to: &line) }
      }
      return line + Array("\r\n".utf8)
    case .pgcopy:
      let list = columns.map { dialect.quoted($0) }.joined(separator: ", ")
      return Array("COPY \(dialect.quoted(table)) (\(list)) FROM stdin;\n".utf8)
    case .jsonl, .sql: return []
    }
  }

  /// The footer, after the last row.
  func tail() -> [UInt8] { format == .pgcopy ? Array("\\.\n".utf8) : [] }

  /// Adds the rows of a batch.
  func append(_ batch: ColumnBatch, to bytes: inout [UInt8]) throws {
    let texts = try batch.columns.map { column -> ByteVector in
      if case .blobs(let vector) = column.values { return Self.hexadecimal(vector) }
      return try TextForm.of(column)
    }
    for row in 0..<batch.rowCount {
      begin(row, &bytes)
      for (index, column) in batch.columns.enumerated() {
        if index > 0 { bytes.append(format == .pgcopy ? 9 : UInt8(ascii: ",")) }
        if format == .jsonl { bytes.append(contentsOf: keys[index]) }
        if column.nulls[row] {
          appendNull(&bytes)
        } else {
          let range = texts[index].range(row)
          texts[index].bytes.withUnsafeBufferPointer { all in
            append(UnsafeBufferPointer(rebasing: all[range]), of: column.values, &bytes)
          }
        }
      }
      end(row, isLast: row == batch.rowCount - 1, &bytes)
    }
  }

  private func begin(_ row: Int, _ bytes: inout [UInt8]) {
    switch format {
    case .jsonl: bytes.append(UInt8(ascii: "{"))
    case .sql:
      if row % Self.rowsInStatement == 0 {
        let list = columns.map { dialect.quoted($0) }.joined(separator: ", ")
        bytes.append(
          contentsOf: "INSERT INTO \(dialect.quoted(table)) (\(list)) \(script.override)VALUES\n"
            .utf8)
      }
      bytes.append(UInt8(ascii: "("))
    case .csv, .pgcopy: break
    }
  }

  private func end(_ row: Int, isLast: Bool, _ bytes: inout [UInt8]) {
    switch format {
    case .csv: bytes.append(contentsOf: "\r\n".utf8)
    case .jsonl: bytes.append(contentsOf: "}\n".utf8)
    case .sql:
      let endsStatement = isLast || (row + 1) % Self.rowsInStatement == 0
      bytes.append(contentsOf: (endsStatement ? ");\n" : "),\n").utf8)
    case .pgcopy: bytes.append(10)
    }
  }

  private func appendNull(_ bytes: inout [UInt8]) {
    switch format {
    case .csv: break
    case .jsonl: bytes.append(contentsOf: "null".utf8)
    case .sql: bytes.append(contentsOf: "NULL".utf8)
    case .pgcopy: bytes.append(contentsOf: "\\N".utf8)
    }
  }

  private func append(
    _ text: UnsafeBufferPointer<UInt8>, of values: Column.Values, _ bytes: inout [UInt8]
  ) {
    let isNumber =
      switch values {
      case .integers, .decimals: true
      case .doubles: text.allSatisfy { $0 != UInt8(ascii: "n") && $0 != UInt8(ascii: "i") }
      default: false
      }
    let isBoolean = if case .booleans = values { true } else { false }
    switch format {
    case .csv: Self.appendCSV(text, to: &bytes)
    case .jsonl where isNumber || isBoolean: bytes.append(contentsOf: text)
    case .jsonl: Self.appendJSON(text, to: &bytes)
    case .sql where isNumber || isBoolean: bytes.append(contentsOf: text)
    case .sql: appendLiteral(text, of: values, &bytes)
    case .pgcopy: Self.appendCopy(text, to: &bytes)
    }
  }

  private func appendLiteral(
    _ text: UnsafeBufferPointer<UInt8>, of values: Column.Values, _ bytes: inout [UInt8]
  ) {
    if case .blobs = values { return script.appendBlob(text.dropFirst(2), to: &bytes) }
    bytes.append(UInt8(ascii: "'"))
    for byte in text {
      if byte == UInt8(ascii: "'") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "'"))
  }

  private static func appendCSV(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var isPlain = !text.isEmpty && text.first != 32 && text.last != 32
    for byte in text where byte == 44 || byte == 34 || byte == 10 || byte == 13 { isPlain = false }
    guard !isPlain else { return bytes.append(contentsOf: text) }
    bytes.append(34)
    for byte in text {
      if byte == 34 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(34)
  }

  private static func appendJSON(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
    bytes.append(34)
    defer { bytes.append(34) }
    let isPlain = text.withContiguousStorageIfAvailable { buffer in
      for byte in buffer where byte < 32 || byte == 34 || byte == 92 { return false }
      bytes.append(contentsOf: buffer)
      return true
    }
    if isPlain == true { return }
    for byte in text {
      switch byte {
      case 34, 92:
        bytes.append(92)
        bytes.append(byte)
      case 10: bytes.append(contentsOf: "\\n".utf8)
      case 13: bytes.append(contentsOf: "\\r".utf8)
      case 9: bytes.append(contentsOf: "\\t".utf8)
      case 0..<32:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
      default: bytes.append(byte)
      }
    }
  }

  private static func appendCopy(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
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

  /// Bytes as `\x` and two digits each, as PostgreSQL reads them.
  private static func hexadecimal(_ vector: ByteVector) -> ByteVector {
    let digits = Array("0123456789abcdef".utf8)
    var result = ByteVector()
    for row in 0..<vector.count {
      var text = Array("\\x".utf8)
      for byte in vector.bytes[vector.range(row)] {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
      result.append(text)
    }
    return result
  }
}
