package import SeedSchema

/// Encodes batches as rows of `COPY … WITH (FORMAT text)`, for tables with a type whose binary
/// format the loader doesn't write.
///
/// The server parses every value like a literal.
package struct TextCopyEncoder {
  private let wireTypes: [CopyWireType?]
  /// The rows of the latest block.
  package private(set) var buffer: [UInt8] = []

  /// Creates an encoder for columns of these forms.
  package init(wireTypes: [CopyWireType?]) {
    self.wireTypes = wireTypes
  }

  /// Writes some rows of a batch to ``buffer``.
  ///
  /// - Returns: the number of bytes.
  /// - Throws: ``CopyCellError`` for a value that has no text.
  package mutating func encode(_ columns: [Column], rows: Range<Int>) throws(CopyCellError) -> Int {
    var cells: [ByteVector] = []
    for (index, column) in columns.enumerated() {
      do throws(CopyFailure) {
        cells.append(
          try CopyTextFormat.render(values(index, column), nulls: column.nulls, rows: rows))
      } catch {
        throw CopyCellError(column: index, row: error.row, reason: error.reason)
      }
    }
    buffer.removeAll(keepingCapacity: true)
    for index in 0..<rows.count {
      for (number, column) in columns.enumerated() {
        if number > 0 { buffer.append(UInt8(ascii: "\t")) }
        if column.nulls[rows.lowerBound + index] {
          buffer.append(contentsOf: #"\N"#.utf8)
        } else {
          appendEscaped(cells[number], index)
        }
      }
      buffer.append(UInt8(ascii: "\n"))
    }
    return buffer.count
  }

  /// Converts values for a column: a blob in a text column is its text, not hexadecimal digits; a
  /// Boolean in a number column is 1 or 0.
  private func values(_ index: Int, _ column: Column) -> Column.Values {
    switch (wireTypes[index], column.values) {
    case (.text, .blobs(let vector)), (.jsonb, .blobs(let vector)): .text(vector)
    case (.int2, .booleans(let vector)), (.int4, .booleans(let vector)),
      (.int8, .booleans(let vector)), (.numeric, .booleans(let vector)):
      .integers(vector.map { $0 ? 1 : 0 })
    default: column.values
    }
  }

  /// Appends a cell, with COPY's special characters escaped by a backslash.
  private mutating func appendEscaped(_ cells: ByteVector, _ index: Int) {
    cells.bytes.withUnsafeBufferPointer { bytes in
      let range = cells.range(index)
      var start = range.lowerBound
      for position in range {
        let escape: UInt8
        switch bytes[position] {
        case UInt8(ascii: "\\"): escape = UInt8(ascii: "\\")
        case UInt8(ascii: "\t"): escape = UInt8(ascii: "t")
        case UInt8(ascii: "\n"): escape = UInt8(ascii: "n")
        case UInt8(ascii: "\r"): escape = UInt8(ascii: "r")
        default: continue
        }
        buffer.append(contentsOf: bytes[start..<position])
        buffer.append(UInt8(ascii: "\\"))
        buffer.append(escape)
        start = position + 1
      }
      buffer.append(contentsOf: bytes[start..<range.upperBound])
    }
  }
}
