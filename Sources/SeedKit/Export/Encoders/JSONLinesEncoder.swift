import SeedSchema

/// Encodes each row as a JSON object on a line of its own.
struct JSONLinesEncoder: RowEncoder {
  static let fileEnding = "jsonl"
  /// What precedes the value of each column: a comma, and the quoted name with its colon.
  private let keys: [[UInt8]]

  init(table: TableName, columns: [String], script: SQLScript) {
    keys = columns.enumerated().map { index, name in
      var key: [UInt8] = index > 0 ? [UInt8(ascii: ",")] : []
      Self.append(name.utf8, to: &key)
      key.append(UInt8(ascii: ":"))
      return key
    }
  }

  func beginRow(_ row: Int, _ bytes: inout [UInt8]) { bytes.append(UInt8(ascii: "{")) }

  func beginValue(_ column: Int, _ bytes: inout [UInt8]) { bytes.append(contentsOf: keys[column]) }

  func appendNull(_ bytes: inout [UInt8]) { bytes.append(contentsOf: "null".utf8) }

  func append(
    _ text: UnsafeBufferPointer<UInt8>, of values: Column.Values, _ bytes: inout [UInt8]
  ) {
    if values.isBare(text) { return bytes.append(contentsOf: text) }
    Self.append(text, to: &bytes)
  }

  func endRow(_ row: Int, isLast: Bool, _ bytes: inout [UInt8]) {
    bytes.append(contentsOf: "}\n".utf8)
  }

  private static func append(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
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
}
