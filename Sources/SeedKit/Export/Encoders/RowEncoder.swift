import SeedGeneration
import SeedSchema

/// One export format: how it writes files, tables, rows and values.
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

  init(table: TableName, columns: [FieldSchema], script: SQLScript)

  /// The text before the first row.
  var head: [UInt8] { get }
  /// The text after the last row.
  var tail: [UInt8] { get }
  /// The layout that converts values to rows.
  var layout: RowLayout { get }

  /// The values of a column as the format writes them; those of NULL are arbitrary.
  ///
  /// `index` is the column's index among those of the initializer.
  func texts(of column: Column, at index: Int) throws -> ByteVector
}

extension RowEncoder {
  static var holdsManyTables: Bool { false }
  static var repeatsHead: Bool { false }
  static func fileHeader(_ script: SQLScript) -> [UInt8] { [] }
  static func fileFooter(_ statements: [String], _ script: SQLScript) -> [UInt8] { [] }
  var head: [UInt8] { [] }
  var tail: [UInt8] { [] }

  /// The rows of a batch.
  func rows(of batch: ColumnBatch) throws -> [UInt8] {
    try layout.rows(try batch.columns.enumerated().map { try texts(of: $1, at: $0) }, of: batch)
  }
}
