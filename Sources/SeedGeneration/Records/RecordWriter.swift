import SeedSchema

/// Writes a text of a row's record.
protocol RecordWriter: Sendable {
  /// The fewest and the most characters, in Unicode scalars.
  var lengths: ClosedRange<Int> { get }
  /// The most bytes.
  var maximumBytes: Int { get }
  /// Writes the text of a row.
  func write(_ row: RowAttempt, to cursor: inout ByteCursor)
  /// Returns the texts of rows, each cut to `limit` characters.
  ///
  /// A requirement, so that the loop over the rows is compiled for each writer.
  func texts(_ rows: RowSelection, limit: Int?) throws -> ByteVector
}

extension RecordWriter {
  func texts(_ rows: RowSelection, limit: Int?) throws -> ByteVector {
    try texts(rows, limit: limit) { row, _, cursor in write(row, to: &cursor) }
  }

  /// Returns the texts that a closure writes for each row and its index among the rows.
  @inline(__always)
  func texts(
    _ rows: RowSelection, limit: Int?, _ body: (RowAttempt, Int, inout ByteCursor) -> Void
  ) throws -> ByteVector {
    switch rows {
    case .range(let range):
      try texts(range.count, limit) { index, cursor in
        body(RowAttempt(range.lowerBound &+ Int64(index)), index, &cursor)
      }
    case .list(let list):
      try texts(list.count, limit) { index, cursor in body(list[index], index, &cursor) }
    }
  }

  @inline(__always)
  private func texts(
    _ count: Int, _ limit: Int?, _ body: (Int, inout ByteCursor) -> Void
  ) throws -> ByteVector {
    try .build(rows: count, capacity: maximumBytes * count) { cursor, index in
      let start = cursor.used
      body(index, &cursor)
      if let limit { cursor.cut(from: start, characters: limit) }
    }
  }
}
