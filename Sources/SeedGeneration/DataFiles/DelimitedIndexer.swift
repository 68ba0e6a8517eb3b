/// Finds the records of comma-separated values, and reports malformed ones.
struct DelimitedIndexer {
  private enum State { case start, plain, quoted, closing }

  /// The longest line of column names, in bytes.
  private static let longestHeader: Int64 = 1 << 20

  private let records: DelimitedRecords
  /// Finds the bytes that end or open a value, and the quote that closes one.
  private let marks: ByteScanner
  private let quotedMarks = ByteScanner(DelimitedRecords.quote, DelimitedRecords.lf)
  private let data: DataFile
  private var index: RecordIndex
  private var state = State.start
  private var offset: Int64 = 0
  private var line = 1
  private var recordStart: Int64 = 0
  private var recordLine = 1
  private var cells = 1
  /// The number of columns, once they are known.
  private var width: Int?
  private var skipsLF = false
  /// Whether an error of the current record has been reported.
  private var isBroken = false

  init(records: DelimitedRecords, data: DataFile, name: String) {
    self.records = records
    marks = records.marks
    self.data = data
    index = RecordIndex(file: name)
    if data.read(0..<min(3, data.size)) == [0xEF, 0xBB, 0xBF] { recordStart = 3 }
  }

  /// Reads the next part of the file.
  mutating func consume(_ part: UnsafeBufferPointer<UInt8>) {
    let separator = records.separator
    var state = state
    var position = offset == 0 ? Int(min(recordStart, Int64(part.count))) : 0
    let bytes = UnsafeRawBufferPointer(part)
    while position < part.count {
      // Most bytes belong to values and need no action.
      if !skipsLF, state != .closing {
        let next = (state == .quoted ? quotedMarks : marks).next(in: bytes, from: position)
        if next > position {
          position = next
          if state == .start { state = .plain }
          continue
        }
      }
      let byte = part[position]
      position += 1
      if skipsLF {
        skipsLF = false
        if byte == DelimitedRecords.lf {
          recordStart = offset + Int64(position)
          continue
        }
      }
      switch state {
      case .quoted:
        if byte == DelimitedRecords.quote {
          state = .closing
        } else if byte == DelimitedRecords.lf {
          line += 1
        }
        continue
      case .closing where byte == DelimitedRecords.quote:
        state = .quoted
        continue
      case .start where byte == DelimitedRecords.quote:
        state = .quoted
        continue
      case .start, .plain, .closing: break
      }
      if byte == separator {
        cells += 1
        state = .start
      } else if byte == DelimitedRecords.lf || byte == DelimitedRecords.cr {
        endRecord(at: offset + Int64(position) - 1, isLast: false)
        state = .start
        line += 1
        recordStart = offset + Int64(position)
        recordLine = line
        skipsLF = byte == DelimitedRecords.cr
      } else {
        if state == .closing { fail("there is text after the closing quote of a value") }
        if byte == DelimitedRecords.quote { fail("a quote is inside a value that isn't in quotes") }
        state = .plain
      }
    }
    self.state = state
    offset += Int64(part.count)
  }

  /// Ends the file.
  mutating func finish() -> RecordIndex {
    if state == .quoted { fail("the quotes of a value are not closed") }
    endRecord(at: offset, isLast: true)
    if width == nil { index.fail("the file has no line with the columns' names", line: 1) }
    return index
  }

  private mutating func endRecord(at end: Int64, isLast: Bool) {
    defer {
      cells = 1
      isBroken = false
    }
    if end <= recordStart, isLast || width != 1 { return }
    guard let width else { return readHeader(to: end) }
    if cells != width, !isBroken {
      index.fail(
        "this record has \(cells) value\(cells == 1 ? "" : "s"), and there are \(width) columns",
        line: recordLine)
    }
    index.add(offset: recordStart, line: recordLine)
  }

  private mutating func readHeader(to end: Int64) {
    width = cells
    guard end - recordStart <= Self.longestHeader else {
      return index.fail("the line with the columns' names is too long", line: recordLine)
    }
    let bytes = data.read(recordStart..<end)
    if DataFile.firstNUL(in: bytes) != nil || !UTF8Check.isValid(bytes) {
      return index.fail("the columns' names are not valid UTF-8", line: recordLine)
    }
    let header = records.parse(bytes, width: cells)
    index.columns = header.cells.map { header.text($0) }
    var (position, character) = (0, 1)
    for cell in header.cells {
      while position < min(Int(cell.start), bytes.count) {
        if bytes[position] & 0xC0 != 0x80 { character += 1 }
        position += 1
      }
      index.headers.append((recordLine, character))
    }
    var known: Set<String> = []
    for (name, header) in zip(index.columns, index.headers) {
      if name.isEmpty {
        index.fail("this column has no name", line: header.line, column: header.column)
      } else if !known.insert(name).inserted {
        index.fail("column `\(name)` appears twice", line: header.line, column: header.column)
      }
    }
  }

  private mutating func fail(_ message: String) {
    if !isBroken { index.fail(message, line: recordLine, hint: "double a quote inside quotes") }
    isBroken = true
  }
}
