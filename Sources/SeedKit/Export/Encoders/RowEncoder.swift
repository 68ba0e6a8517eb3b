import SeedGeneration
import SeedSchema

/// One export format: how it writes files, tables, rows and values.
///
/// ``append(_:to:)`` is compiled for each encoder, so that no call within a row is dynamic.
protocol RowEncoder: Sendable {
  /// Whether several tables can be in one file.
  static var holdsManyTables: Bool { get }
  /// The extension of file names.
  static var fileEnding: String { get }
  /// Whether the rows of each step begin with ``head``, or only the first rows of a table.
  static var repeatsHead: Bool { get }

  /// The start of a file.
  static func fileHeader(_ script: SQLScript) -> [UInt8]
  /// The end of a file.
  ///
  /// - Parameters:
  ///   - statements: SQL for PostgreSQL that follows the rows.
  ///   - script: what differs between the databases.
  /// - Returns: the bytes; none if the format has no end.
  static func fileFooter(_ statements: [String], _ script: SQLScript) -> [UInt8]

  init(table: TableName, columns: [String], script: SQLScript)

  /// The text before the first row.
  var head: [UInt8] { get }
  /// The text after the last row.
  var tail: [UInt8] { get }

  func beginRow(_ row: Int, _ bytes: inout [UInt8])
  func beginValue(_ column: Int, _ bytes: inout [UInt8])
  func appendNull(_ bytes: inout [UInt8])
  /// Appends a value that isn't NULL.
  ///
  /// - Parameters:
  ///   - text: the value's `TextForm`; for bytes, `\x` and two hexadecimal digits each.
  ///   - values: the values of the column, which tell the type.
  ///   - bytes: the output.
  func append(
    _ text: UnsafeBufferPointer<UInt8>, of values: Column.Values, _ bytes: inout [UInt8])
  func endRow(_ row: Int, isLast: Bool, _ bytes: inout [UInt8])

  /// Appends the rows of a batch.
  func append(_ batch: ColumnBatch, to bytes: inout [UInt8]) throws
}

extension RowEncoder {
  static var holdsManyTables: Bool { false }
  static var repeatsHead: Bool { false }
  static func fileHeader(_ script: SQLScript) -> [UInt8] { [] }
  static func fileFooter(_ statements: [String], _ script: SQLScript) -> [UInt8] { [] }
  var head: [UInt8] { [] }
  var tail: [UInt8] { [] }

  func append(_ batch: ColumnBatch, to bytes: inout [UInt8]) throws {
    let texts = try batch.columns.map { column -> ByteVector in
      if case .blobs(let vector) = column.values { return vector.hexadecimal }
      return try TextForm.of(column)
    }
    for row in 0..<batch.rowCount {
      beginRow(row, &bytes)
      for (index, column) in batch.columns.enumerated() {
        beginValue(index, &bytes)
        if column.nulls[row] {
          appendNull(&bytes)
        } else {
          let range = texts[index].range(row)
          texts[index].bytes.withUnsafeBufferPointer { all in
            append(UnsafeBufferPointer(rebasing: all[range]), of: column.values, &bytes)
          }
        }
      }
      endRow(row, isLast: row == batch.rowCount - 1, &bytes)
    }
  }
}

extension Column.Values {
  /// Whether a text of these values is written without quotes in JSON and SQL: numbers and booleans, except `nan` and
  /// `inf`.
  func isBare(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    switch self {
    case .integers, .decimals, .booleans: true
    case .doubles: text.allSatisfy { $0 != UInt8(ascii: "n") && $0 != UInt8(ascii: "i") }
    default: false
    }
  }
}

extension ByteVector {
  /// Each value as `\x` and two digits for each byte, the form that PostgreSQL reads.
  fileprivate var hexadecimal: ByteVector {
    let digits = Array("0123456789abcdef".utf8)
    var result = ByteVector()
    for row in 0..<count {
      var text = Array("\\x".utf8)
      for byte in bytes[range(row)] {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
      result.append(text)
    }
    return result
  }
}
