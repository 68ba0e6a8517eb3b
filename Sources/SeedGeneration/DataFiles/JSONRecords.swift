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

  /// Returns the start of a member's value, or that of the object if the member is missing.
  func position(
    ofRecord record: Int, column: Int, of columns: [String: Int], in bytes: [UInt8]
  ) -> TextPosition {
    var scanner = JSONRecordScanner(bytes)
    var start = 0
    for _ in 0...max(0, record) {
      guard scanner.skipToObject() else { break }
      start = scanner.reached
      scanner.members.removeAll(keepingCapacity: true)
      guard scanner.object() else { break }
    }
    if let value = scanner.members.first(where: { columns[scanner.text($0.name)] == column })?.value
    {
      start = Int(value.start)
      if value.kind == .quoted { start -= 1 }
    }
    return .of(byte: start, in: bytes)
  }
}
