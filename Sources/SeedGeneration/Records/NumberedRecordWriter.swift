import SeedSchema

/// Writes texts that a number of the row makes unique, whatever else they hold.
protocol NumberedRecordWriter: RecordWriter {
  /// The numbers that make its texts unique; `nil` if something else does, or they needn't be
  /// unique.
  var numbers: RowNumbers? { get }
  /// Writes the text of a row.
  ///
  /// `number` is the row's number by ``numbers``; arbitrary if there are none.
  func write(_ row: RowAttempt, number: UInt64, to cursor: inout ByteCursor)
  /// The fewest characters besides the digits.
  var leastCharacters: Int { get }
  /// How many rows have a text if their numbers have at most `digits` digits.
  func count(digits: Int) -> UInt64
  /// Restricts the texts to a number of characters, and their numbers to a number of digits.
  mutating func limit(to characters: Int, digits: Int)
}

extension NumberedRecordWriter {
  @inline(__always)
  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    write(row, number: numbers?.number(row) ?? 0, to: &cursor)
  }

  func texts(_ rows: RowSelection, limit: Int?) throws -> ByteVector {
    // Computes all numbers first: permuting many rows at once has no branch that depends on a row.
    guard let numbers = numbers?.numbers(rows) else {
      return try texts(rows, limit: limit) { row, _, cursor in write(row, number: 0, to: &cursor) }
    }
    return try numbers.withUnsafeBufferPointer { numbers in
      try texts(rows, limit: limit) { row, index, cursor in
        write(row, number: numbers[index], to: &cursor)
      }
    }
  }
}
