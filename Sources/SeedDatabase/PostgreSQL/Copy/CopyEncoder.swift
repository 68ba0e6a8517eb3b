package import SeedSchema

/// An encoder for either format of COPY.
package struct CopyEncoder {
  private var binary: BinaryCopyEncoder?
  private var text: TextCopyEncoder
  private let columns: [CopyColumn]

  /// Creates an encoder of the binary format if every column's type accepts its vector of `batch`.
  package init(_ columns: [CopyColumn], for batch: ColumnBatch) {
    self.columns = columns
    text = TextCopyEncoder(wireTypes: columns.map(\.wireType))
    if Self.takes(columns, batch.columns) {
      binary = BinaryCopyEncoder(wireTypes: columns.compactMap(\.wireType))
    }
  }

  /// Whether the rows are in COPY's binary form.
  package var isBinary: Bool { binary != nil }

  /// Sends what precedes the rows.
  package func begin(_ send: (UnsafeRawBufferPointer) -> Void) {
    if isBinary { BinaryCopyEncoder.header.withUnsafeBytes(send) }
  }

  /// Sends what follows the rows.
  package func end(_ send: (UnsafeRawBufferPointer) -> Void) {
    if isBinary { BinaryCopyEncoder.trailer.withUnsafeBytes(send) }
  }

  /// Sends some rows of a batch.
  ///
  /// - Throws: ``CopyCellError`` for a value that its column can't hold.
  package mutating func encode(
    _ batch: [Column], rows: Range<Int>, _ send: (UnsafeRawBufferPointer) -> Void
  ) throws(CopyCellError) {
    guard isBinary else {
      let size = try text.encode(batch, rows: rows)
      text.buffer.withUnsafeBytes { send(UnsafeRawBufferPointer(rebasing: $0.prefix(size))) }
      return
    }
    for (index, column) in batch.enumerated()
    where columns[index].wireType?.accepts(column.values) != true {
      throw CopyCellError(
        column: index, row: rows.lowerBound, reason: "has another type than the values before it")
    }
    let size = try binary?.encode(batch, rows: rows) ?? 0
    binary?.buffer.withUnsafeBytes { send(UnsafeRawBufferPointer(rebasing: $0.prefix(size))) }
  }

  private static func takes(_ columns: [CopyColumn], _ batch: [Column]) -> Bool {
    zip(columns, batch).allSatisfy { $0.wireType?.accepts($1.values) == true }
  }
}
