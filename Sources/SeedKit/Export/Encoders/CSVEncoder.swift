import SeedSchema

/// Encodes rows as RFC 4180 describes it; NULL is nothing, an empty string `""`.
struct CSVEncoder: RowEncoder {
  static let fileEnding = "csv"
  let head: [UInt8]

  init(table: TableName, columns: [String], script: SQLScript) {
    var line: [UInt8] = []
    for (index, name) in columns.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ",")) }
      Array(name.utf8).withUnsafeBufferPointer { Self.append($0, to: &line) }
    }
    head = line + Array("\r\n".utf8)
  }

  func beginRow(_ row: Int, _ bytes: inout [UInt8]) {}

  func beginValue(_ column: Int, _ bytes: inout [UInt8]) {
    if column > 0 { bytes.append(UInt8(ascii: ",")) }
  }

  func appendNull(_ bytes: inout [UInt8]) {}

  func append(
    _ text: UnsafeBufferPointer<UInt8>, of values: Column.Values, _ bytes: inout [UInt8]
  ) {
    Self.append(text, to: &bytes)
  }

  func endRow(_ row: Int, isLast: Bool, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\r\n".utf8)
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
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
}
