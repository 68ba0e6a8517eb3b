/// Objects of JSON as records: the elements of a list, or one after the other, as in JSON Lines.
struct JSONRecords: RecordReader {
  var acceptsNUL: Bool { true }

  // MARK: Finding records

  /// Finds the records, and the union of their columns.
  func index(_ data: DataFile, name: String) -> RecordIndex {
    var finder = JSONRecordFinder(name)
    data.forEachPart { finder.read($0) }
    return finder.finish()
  }

  // MARK: Reading records

  /// Divides records into cells, one for each column; a member that is missing is NULL.
  func parse(_ bytes: [UInt8], columns: [String: Int]) -> RecordBlock {
    var block = RecordBlock(width: columns.count)
    var scanner = JSONRecordScanner(bytes)
    let null = RecordBlock.Cell(start: 0, end: 0, kind: .null)
    while scanner.skipToObject(), block.count < RecordIndex.blockSize {
      scanner.members.removeAll(keepingCapacity: true)
      guard scanner.object() else { break }
      let first = block.cells.count
      block.cells.append(contentsOf: repeatElement(null, count: columns.count))
      for member in scanner.members {
        guard let column = columns[scanner.text(member.name)] else { continue }
        block.cells[first + column] = member.value
      }
    }
    block.bytes = scanner.bytes
    return block
  }

  // MARK: Places

  /// Returns the start of an object.
  func position(ofRecord record: Int, column: Int, in bytes: [UInt8]) -> TextPosition {
    var found = TextPosition()
    var nesting = JSONNesting()
    var records = 0
    for byte in bytes {
      if nesting.depth > 0 {
        nesting.read(byte)
        if nesting.depth == 0 { records += 1 }
      } else if byte == UInt8(ascii: "{") {
        if records == record { break }
        nesting.read(byte)
      }
      if byte == 0x0A { found.endLine() } else { found.pass(byte) }
    }
    return found
  }
}
