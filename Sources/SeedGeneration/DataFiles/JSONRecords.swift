/// Objects of JSON as records: the elements of a list, or one after the other, as in JSON lines.
struct JSONRecords {
  // MARK: Finding records

  /// Finds the records, and the union of their columns.
  func index(_ data: DataFile, name: String) -> RecordIndex {
    var index = RecordIndex(file: name)
    // The last record that has a column.
    var known: [String: Int64] = [:]
    var record: [UInt8] = []
    var offset: Int64 = 0
    var start: Int64 = 0
    var line = 1
    var lineStart: Int64 = 0
    var recordLine = 1
    var recordColumn = 1
    var depth = 0
    var isString = false
    var isEscaped = false
    // Where the list is that isn't closed yet, and whether a comma must be before its next object.
    var list: (line: Int, column: Int)?
    var needsComma = false
    var isFirst = true

    data.forEachPart { (part: [UInt8]) in
      for byte in part {
        defer { offset += 1 }
        if byte == 0x0A {
          line += 1
          lineStart = offset + 1
        }
        if depth > 0 {
          record.append(byte)
          guard record.count < 1 << 28 else {
            index.fail("this object of JSON is too large", line: recordLine)
            record = []
            depth = 0
            continue
          }
          if isString {
            if isEscaped {
              isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
              isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
              isString = false
            }
            continue
          }
          switch byte {
          case UInt8(ascii: "\""): isString = true
          case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
          case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            guard depth == 0 else { break }
            var scanner = JSONRecordScanner(record)
            if scanner.object() {
              let number = index.count
              index.add(offset: start, line: recordLine)
              for member in scanner.members {
                let name = scanner.text(member.name)
                let last = known.updateValue(number, forKey: name)
                if last == nil { index.columns.append(name) }
                if last == number {
                  index.fail(
                    "this object has `\(name)` twice", line: recordLine, column: recordColumn)
                }
              }
            } else {
              let before = record.prefix(scanner.reached)
              let breaks = before.count { $0 == 0x0A }
              let column = before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 }
              index.fail(
                "this is not valid JSON", line: recordLine + breaks,
                column: column + (breaks == 0 ? recordColumn : 1))
            }
            record.removeAll(keepingCapacity: true)
          default: break
          }
          continue
        }
        switch byte {
        case UInt8(ascii: "{"):
          start = offset
          recordLine = line
          recordColumn = Int(offset - lineStart) + 1
          if needsComma {
            index.fail("a comma is missing before this object", line: line, column: recordColumn)
          }
          needsComma = list != nil
          depth = 1
          record = [byte]
          isFirst = false
        case UInt8(ascii: "[") where isFirst:
          list = (line, Int(offset - lineStart) + 1)
          isFirst = false
        case 0x20, 0x09, 0x0A, 0x0D: break
        case UInt8(ascii: ",") where needsComma: needsComma = false
        case UInt8(ascii: "]") where list != nil: (list, needsComma) = (nil, false)
        // A byte order mark.
        case 0xBB where offset == 1, 0xBF where offset == 2, 0xEF where offset == 0: break
        default:
          index.fail(
            "expected an object of JSON", line: line, column: Int(offset - lineStart) + 1)
        }
      }
    }
    if depth > 0 {
      index.fail("this object of JSON is not closed", line: recordLine, column: recordColumn)
    } else if let list {
      index.fail("this list is not closed", line: list.line, column: list.column)
    }
    return index
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
}
