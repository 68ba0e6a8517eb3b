package import SeedSchema

/// The layout of the cells of columns as rows of a text format.
package struct RowLayout: Sendable {
  /// Rows that are written together, such as those of one INSERT.
  package struct Group: Sendable {
    package var rows: Int
    /// The bytes before the first row.
    package var start: [UInt8]
    /// The bytes after the last row, instead of ``RowLayout/rowEnd``.
    package var end: [UInt8]

    package init(rows: Int, start: [UInt8], end: [UInt8]) {
      self.rows = max(1, rows)
      self.start = start
      self.end = end
    }
  }

  /// The bytes before the value of each column.
  package var separators: [[UInt8]]
  /// The bytes that represent NULL.
  package var null: [UInt8]
  package var rowStart: [UInt8]
  package var rowEnd: [UInt8]
  package var group: Group?

  package init(
    separators: [[UInt8]], null: [UInt8], rowStart: [UInt8] = [], rowEnd: [UInt8],
    group: Group? = nil
  ) {
    self.separators = separators
    self.null = null
    self.rowStart = rowStart
    self.rowEnd = rowEnd
    self.group = group
  }

  /// The rows of a batch.
  ///
  /// - Parameters:
  ///   - texts: the values of each column as they are written; those of NULL aren't read.
  ///   - batch: which values are NULL.
  /// - Returns: the rows' bytes, one after another.
  /// - Throws: ``GenerationError`` if a column has fewer values than the batch has rows.
  package func rows(_ texts: [ByteVector], of batch: ColumnBatch) throws -> [UInt8] {
    let rows = batch.rowCount
    guard rows > 0 else { return [] }
    let columns = Array(zip(zip(texts, batch.columns.map(\.nulls)), separators))
    var capacity = rows * (rowStart.count + rowEnd.count + separators.reduce(0) { $0 + $1.count })
    for ((texts, nulls), _) in columns {
      guard texts.ends.count >= rows else {
        throw GenerationError("a column has fewer values than its batch has rows")
      }
      capacity += texts.bytes.count + (nulls.isEmpty ? 0 : null.count * rows)
    }
    if let group {
      capacity += (rows / group.rows + 1) * (group.start.count + group.end.count)
    }
    // Short texts are copied in blocks of 16 bytes.
    capacity += 16
    var cells: [Cell] = []
    return try withCells(columns[...], &cells) { cells in
      try [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        var cursor = ByteCursor(buffer)
        write(rows, &cells, to: &cursor)
        count = cursor.used
        if cursor.isExhausted { throw GenerationError.tooMuchText }
      }
    }
  }

  /// A column's strings, valid while ``withCells(_:_:_:)`` runs.
  private struct Cell {
    let bytes: UnsafeBufferPointer<UInt8>
    let ends: UnsafeBufferPointer<Int32>
    let separator: UnsafeBufferPointer<UInt8>
    let nulls: NullMask
    let hasNulls: Bool
    /// The start of the next row's string.
    var start = 0
  }

  /// Collects the memory of all columns, whose number is known only at run time.
  private func withCells<Result>(
    _ columns: ArraySlice<((ByteVector, NullMask), [UInt8])>, _ cells: inout [Cell],
    _ body: (inout [Cell]) throws -> Result
  ) throws -> Result {
    guard let ((texts, nulls), separator) = columns.first else { return try body(&cells) }
    return try texts.bytes.withUnsafeBufferPointer { bytes in
      try texts.ends.withUnsafeBufferPointer { ends in
        try separator.withUnsafeBufferPointer { separator in
          cells.append(
            Cell(
              bytes: bytes, ends: ends, separator: separator, nulls: nulls,
              hasNulls: !nulls.isEmpty))
          return try withCells(columns.dropFirst(), &cells, body)
        }
      }
    }
  }

  private func write(_ rows: Int, _ cells: inout [Cell], to cursor: inout ByteCursor) {
    cells.withUnsafeMutableBufferPointer { cells in
      var left = 0
      for row in 0..<rows {
        if let group, left == 0 {
          cursor.write(group.start)
          left = group.rows
        }
        if !rowStart.isEmpty { cursor.write(rowStart) }
        for index in cells.indices {
          let start = cells[index].start
          // The caller has checked that there are at least as many ends as rows.
          let end = Int(cells[index].ends[row])
          cells[index].start = end
          if cells[index].separator.count == 1 {
            cursor.write(cells[index].separator[0])
          } else {
            cursor.copy(cells[index].separator, 0..<cells[index].separator.count)
          }
          if cells[index].hasNulls, cells[index].nulls[row] {
            cursor.write(null)
          } else {
            cursor.copy(cells[index].bytes, start..<max(start, end))
          }
        }
        left -= 1
        if let group, left == 0 || row == rows - 1 {
          cursor.write(group.end)
        } else {
          cursor.write(rowEnd)
        }
      }
    }
  }
}
