/// Comma-separated values as in RFC 4180: read once to find the records, and later in blocks.
///
/// - A cell in quotes can hold separators, line breaks and, doubled, quotes.
/// - Lines end in LF, CR LF or CR; the last one may lack its end. A byte order mark is skipped.
/// - Empty lines are skipped, unless there is only one column.
struct DelimitedRecords: RecordReader {
  var acceptsNUL: Bool { false }

  static let quote = UInt8(ascii: "\"")
  static let lf: UInt8 = 0x0A
  static let cr: UInt8 = 0x0D

  let separator: UInt8
  /// The text of an unquoted cell that is NULL.
  let null: [UInt8]

  /// Finds the bytes that end or open a value.
  var marks: ByteScanner { ByteScanner(separator, Self.quote, Self.lf, Self.cr) }

  /// Finds the records.
  func index(_ data: DataFile, name: String) -> RecordIndex {
    var indexer = DelimitedIndexer(records: self, data: data, name: name)
    data.forEachPart { (part: [UInt8]) in part.withUnsafeBufferPointer { indexer.consume($0) } }
    return indexer.finish()
  }

  // MARK: Reading records

  /// Divides records into cells, in the order of the columns.
  func parse(_ bytes: [UInt8], columns: [String: Int]) -> RecordBlock {
    parse(bytes, width: columns.count)
  }

  /// Divides records into cells.
  ///
  /// - Parameters:
  ///   - bytes: the records.
  ///   - width: how many cells each record has; a record of another width ends the block.
  /// - Returns: the cells of the records.
  func parse(_ bytes: [UInt8], width: Int) -> RecordBlock {
    var block = RecordBlock(width: width)
    block.bytes = bytes
    block.cells.reserveCapacity(width * Int(RecordIndex.blockSize))
    var cells: [RecordBlock.Cell] = []
    swap(&cells, &block.cells)
    let isUnfinished = block.bytes.withUnsafeMutableBufferPointer { buffer in
      parse(buffer, width: width, into: &cells)
    }
    if isUnfinished { cells.removeLast(cells.count % max(1, width)) }
    block.cells = cells
    return block
  }

  /// - Returns: whether the last record is incomplete.
  private func parse(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, width: Int, into cells: inout [RecordBlock.Cell]
  ) -> Bool {
    let end = buffer.count
    let bytes = UnsafeRawBufferPointer(buffer)
    let ends = ByteScanner(separator, Self.lf, Self.cr, Self.cr)
    let closings = ByteScanner(Self.quote, Self.quote)
    var position = 0
    while position < end {
      let recordStart = cells.count
      if width != 1, buffer[position] == Self.lf || buffer[position] == Self.cr {
        position += 1
        continue
      }
      while true {
        let start = position
        var stop = position
        var kind = RecordBlock.Kind.plain
        if position < end, buffer[position] == Self.quote {
          kind = .quoted
          position += 1
          stop = start
          while position < end {
            let next = closings.next(in: bytes, from: position)
            // The preceding bytes have moved left over the opening quote and the doubled ones.
            if let base = buffer.baseAddress {
              (base + stop).update(from: base + position, count: next - position)
            }
            stop += next - position
            position = min(end, next + 1)
            guard next < end, position < end, buffer[position] == Self.quote else { break }
            buffer[stop] = Self.quote
            stop += 1
            position += 1
          }
        }
        // The closing quote must end the value; anything else makes the record malformed.
        let valueEnd = ends.next(in: bytes, from: position)
        if valueEnd > position {
          if kind == .quoted { return true }
          position = valueEnd
          stop = position
        }
        if kind == .plain, isNull(buffer, start..<stop) { kind = .null }
        cells.append(.init(start: Int32(start), end: Int32(stop), kind: kind))
        guard position < end, buffer[position] == separator else { break }
        position += 1
      }
      if cells.count - recordStart != width {
        cells.removeLast(cells.count - recordStart)
        return false
      }
      if position < end {
        position +=
          buffer[position] == Self.cr && position + 1 < end
            && buffer[position + 1] == Self.lf ? 2 : 1
      }
    }
    return cells.count % max(1, width) != 0
  }

  private func isNull(_ buffer: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count == null.count else { return false }
    for (index, byte) in null.enumerated() where buffer[range.lowerBound + index] != byte {
      return false
    }
    return true
  }

  // MARK: Places

  /// Returns the start of a cell.
  func position(
    ofRecord record: Int, column: Int, of columns: [String: Int], in bytes: [UInt8]
  ) -> TextPosition {
    var found = TextPosition()
    var isQuoted = false
    var records = 0
    var cells = 0
    var isEmpty = true
    var previous: UInt8 = 0
    for byte in bytes {
      if records == record, cells == column, !(byte == Self.lf && isEmpty) { break }
      defer { previous = byte }
      if byte == Self.lf, previous == Self.cr, !isQuoted { continue }
      if byte == Self.quote { isQuoted.toggle() }
      if byte == Self.lf || byte == Self.cr && !isQuoted {
        found.endLine()
        if !isQuoted, !isEmpty {
          records += 1
          cells = 0
          isEmpty = true
        }
        continue
      }
      isEmpty = false
      found.pass(byte)
      if byte == separator, !isQuoted { cells += 1 }
    }
    return found
  }
}
