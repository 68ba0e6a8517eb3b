/// How a kind of file is divided into records.
protocol RecordReader: Sendable {
  /// Whether a NUL may be among the bytes, which the format then rejects by its own rules.
  var acceptsNUL: Bool { get }

  /// Finds the records, and their columns.
  func index(_ data: DataFile, name: String) -> RecordIndex

  /// Divides the records of a block into cells.
  ///
  /// - Parameters:
  ///   - bytes: the records of the block.
  ///   - columns: the position of each column among the cells of a record.
  /// - Returns: the cells of the records.
  func parse(_ bytes: [UInt8], columns: [String: Int]) -> RecordBlock

  /// Where a value of a block is; its record if the format has no such place.
  func place(ofRecord record: Int, column: Int, in bytes: [UInt8]) -> TextPlace
}
