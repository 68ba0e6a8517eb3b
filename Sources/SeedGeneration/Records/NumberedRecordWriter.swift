import SeedSchema

/// Writes texts that a number of the row makes unique, whatever else they hold.
protocol NumberedRecordWriter: RecordWriter {
  /// The numbers that make its texts unique; `nil` if something else does, or they needn't be.
  var numbers: RowNumbers? { get }
  /// Writes the text of a row.
  ///
  /// - `number`: the row's number by ``numbers``; anything if there are none.
  func write(_ row: RowAttempt, number: UInt64, to cursor: inout ByteCursor)
  /// The fewest characters beside the digits.
  var leastCharacters: Int { get }
  /// How many rows there are texts for if their numbers have at most so many digits.
  func count(digits: Int) -> UInt64
  /// Restricts the texts to so many characters, and their numbers to so many digits.
  mutating func limit(to characters: Int, digits: Int)
}

extension NumberedRecordWriter {
  @inline(__always)
  func write(_ row: RowAttempt, to cursor: inout ByteCursor) {
    write(row, number: numbers?.number(row) ?? 0, to: &cursor)
  }

  func texts(_ rows: RowSelection, limit: Int?) throws -> ByteVector {
    // All numbers first: a permutation of many rows at once has no branch that depends on a row.
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
