/// Finds the objects in a JSON file as its bytes arrive.
struct JSONRecordFinder {
  private var index: RecordIndex
  /// The last record that has each column.
  private var known: [String: Int64] = [:]
  /// The offset of the next byte.
  private var offset: Int64 = 0
  private var line = 1
  private var lineStart: Int64 = 0

  /// The bytes of the object that is being read, and where it starts.
  private var record: [UInt8] = []
  private var start: Int64 = 0
  private var recordLine = 1
  private var recordColumn = 1
  private var nesting = JSONNesting()

  /// The start of the open list.
  private var list: (line: Int, column: Int)?
  /// Whether a comma must precede the next object of the list.
  private var needsComma = false
  private var isFirst = true

  private static let largestRecord = 1 << 28

  init(_ name: String) { index = RecordIndex(file: name) }

  /// Reads the next part of the file.
  mutating func read(_ part: [UInt8]) {
    for byte in part {
      if byte == 0x0A {
        line += 1
        lineStart = offset + 1
      }
      if nesting.depth > 0 { readInside(byte) } else { readBetween(byte) }
      offset += 1
    }
  }

  /// The index of the whole file.
  mutating func finish() -> RecordIndex {
    if nesting.depth > 0 {
      index.fail("this JSON object is not closed", line: recordLine, column: recordColumn)
    } else if let list {
      index.fail("this list is not closed", line: list.line, column: list.column)
    }
    return index
  }

  /// The column of the next byte, from 1.
  private var column: Int { Int(offset - lineStart) + 1 }

  private mutating func readInside(_ byte: UInt8) {
    record.append(byte)
    guard record.count < Self.largestRecord else {
      index.fail("this JSON object is too large", line: recordLine)
      record = []
      nesting = JSONNesting()
      return
    }
    nesting.read(byte)
    if nesting.depth == 0 { addRecord() }
  }

  private mutating func addRecord() {
    defer { record.removeAll(keepingCapacity: true) }
    var scanner = JSONRecordScanner(record)
    guard scanner.object() else {
      let before = record.prefix(scanner.reached)
      let breaks = before.count { $0 == 0x0A }
      let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 }
      index.fail(
        "this is not valid JSON", line: recordLine + breaks,
        column: column + (breaks == 0 ? recordColumn : 1))
      return
    }
    let number = index.count
    index.add(offset: start, line: recordLine, column: recordColumn)
    for member in scanner.members {
      let name = scanner.text(member.name)
      let last = known.updateValue(number, forKey: name)
      if last == nil { index.columns.append(name) }
      if last == number {
        index.fail("this object has `\(name)` twice", line: recordLine, column: recordColumn)
      }
    }
  }

  private mutating func readBetween(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "{"):
      start = offset
      recordLine = line
      recordColumn = column
      if needsComma {
        index.fail("a comma is missing before this object", line: line, column: recordColumn)
      }
      needsComma = list != nil
      nesting.read(byte)
      record = [byte]
      isFirst = false
    case UInt8(ascii: "[") where isFirst:
      list = (line, column)
      isFirst = false
    case 0x20, 0x09, 0x0A, 0x0D: break
    case UInt8(ascii: ",") where needsComma: needsComma = false
    case UInt8(ascii: "]") where list != nil: (list, needsComma) = (nil, false)
    // A byte order mark.
    case 0xBB where offset == 1, 0xBF where offset == 2, 0xEF where offset == 0: break
    default: index.fail("expected a JSON object", line: line, column: column)
    }
  }
}
