import SeedDatabase
import SeedSchema
import CPostgres

/// The rows of a result, with a current row.
final class PostgresRows: RowSource {
  private let result: PostgresResult
  private let types: [PostgresType]
  private let isBinary: Bool
  /// The current row.
  var row: Int32 = 0

  init(_ result: PostgresResult) {
    self.result = result
    types = result.types
    isBinary = result.isBinary
  }

  func isNull(at column: Int) -> Bool { result.isNull(row: row, column: column) }

  func value(at column: Int) -> SQLValue {
    guard types.indices.contains(column) else { return .null }
    return result.value(row: row, column: Int32(column), type: types[column])
  }

  func integer(at column: Int) -> Int64? {
    guard types.indices.contains(column) else { return nil }
    let type = types[column]
    guard type == .integer || type == .boolean,
      let bytes = result.bytes(row: row, column: column)
    else { return nil }
    if isBinary {
      return type == .boolean
        ? (PostgresBinaryFormat.boolean(bytes) ? 1 : 0) : PostgresBinaryFormat.integer(bytes)
    }
    return type == .boolean ? (bytes.first == UInt8(ascii: "t") ? 1 : 0) : Self.integer(bytes)
  }

  func double(at column: Int) -> Double? {
    if case .double(let value) = value(at: column) { value } else { nil }
  }

  func text(at column: Int) -> String? {
    guard types.indices.contains(column), types[column] == .text,
      let bytes = result.bytes(row: row, column: column)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  func timestamp(at column: Int) -> Timestamp? {
    guard types.indices.contains(column), types[column] == .timestamp,
      let bytes = result.bytes(row: row, column: column)
    else { return nil }
    return isBinary
      ? PostgresBinaryFormat.timestamp(bytes) : PostgresTextFormat.timestamp(bytes)
  }

  /// Digits of the server, which fit into 64 bits.
  private static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64? {
    var value: Int64 = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    for byte in bytes.dropFirst(isNegative ? 1 : 0) {
      let digit = Int64(byte) - 48
      guard (0...9).contains(digit) else { return nil }
      value = value &* 10 &- digit
    }
    return isNegative ? value : 0 &- value
  }
}
