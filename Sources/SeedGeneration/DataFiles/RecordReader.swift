/// Divides a kind of file into records.
protocol RecordReader: Sendable {
  /// Whether the bytes may contain a NUL, which the reader then rejects itself.
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

  /// The position of a value in a block; that of its record if the record has no such value.
  ///
  /// - Parameters:
  ///   - record: the record's index in the block.
  ///   - column: the value's position among the cells of a record.
  ///   - columns: the position of each column.
  ///   - bytes: the records of the block.
  /// - Returns: the position, from the start of the block.
  func position(
    ofRecord record: Int, column: Int, of columns: [String: Int], in bytes: [UInt8]
  ) -> TextPosition
}
