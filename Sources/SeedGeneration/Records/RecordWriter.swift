import SeedSchema

/// Writes a text of a row's record.
protocol RecordWriter: Sendable {
  /// The fewest and the most characters, in Unicode scalars.
  var lengths: ClosedRange<Int> { get }
  /// The most bytes.
  var maximumBytes: Int { get }
  /// Writes the text of a row.
  func write(_ row: RowAttempt, to cursor: inout ByteCursor)
  /// The texts of rows, each cut to a number of characters.
  ///
  /// A requirement, so that the loop over the rows is compiled for each writer.
  func texts(_ rows: RowSelection, limit: Int?) throws -> ByteVector
}

extension RecordWriter {
  func texts(_ rows: RowSelection, limit: Int?) throws -> ByteVector {
    switch rows {
    case .range(let range):
      try texts(range.count, limit) { RowAttempt(range.lowerBound &+ Int64($0)) }
    case .list(let list): try texts(list.count, limit) { list[$0] }
    }
  }

  @inline(__always)
  private func texts(
    _ count: Int, _ limit: Int?, _ row: (Int) -> RowAttempt
  ) throws -> ByteVector {
    try .build(rows: count, capacity: maximumBytes * count) { cursor, index in
      let start = cursor.used
      write(row(index), to: &cursor)
      if let limit { cursor.cut(from: start, characters: limit) }
    }
  }
}
