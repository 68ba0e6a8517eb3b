import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension CacheWriter {
  mutating func add(_ rows: [Row]) {
    let columns = rows.first?.columns ?? []
    add(Int64(columns.count))
    for column in columns { add(column) }
    add(Int64(rows.count))
    for row in rows { add(row.values) }
  }

  mutating func add(_ values: [SQLValue]) {
    add(Int64(values.count))
    for value in values { add(value) }
  }

  private mutating func add(_ value: SQLValue) {
    switch value {
    case .null: add(0 as UInt8)
    case .integer(let number): tagged(1, number)
    case .double(let number): tagged(2, Int64(bitPattern: number.bitPattern))
    case .boolean(let flag): tagged(3, flag ? 1 : 0)
    case .text(let text): tagged(4, Array(text.utf8))
    case .blob(let bytes): tagged(5, bytes)
    case .timestamp(let stamp): tagged(6, stamp.microseconds)
    case .date(let date): tagged(7, Int64(date.daysSinceEpoch))
    case .time(let time): tagged(8, time.microseconds)
    case .decimal(let number): tagged(9, Array(number.description.utf8))
    case .uuid(let uuid): tagged(10, Array(uuid.uuidString.utf8))
    case .array(let values):
      add(11 as UInt8)
      add(values)
    }
  }

  private mutating func tagged(_ tag: UInt8, _ number: Int64) {
    add(tag)
    add(number)
  }

  private mutating func tagged(_ tag: UInt8, _ data: [UInt8]) {
    add(tag)
    add(data)
  }
}

extension CacheReader {
  mutating func rows() -> [Row]? {
    guard let count = count() else { return nil }
    var columns: [String] = []
    for _ in 0..<count {
      guard let name = text() else { return nil }
      columns.append(name)
    }
    guard let rowCount = self.count() else { return nil }
    var rows: [Row] = []
    for _ in 0..<rowCount {
      guard let values = values(), values.count == columns.count else { return nil }
      rows.append(Row(columns: columns, values: values))
    }
    return rows
  }

  mutating func values(depth: Int = 0) -> [SQLValue]? {
    // PostgreSQL arrays have at most six dimensions.
    guard depth < 16, let count = count() else { return nil }
    var values: [SQLValue] = []
    for _ in 0..<count {
      guard let value = value(depth) else { return nil }
      values.append(value)
    }
    return values
  }

  private mutating func value(_ depth: Int) -> SQLValue? {
    switch byte() {
    case 0: .null
    case 1: number().map { .integer($0) }
    case 2: number().map { .double(Double(bitPattern: UInt64(bitPattern: $0))) }
    case 3: number().map { .boolean($0 != 0) }
    case 4: text().map { .text($0) }
    case 5: data().map { .blob($0) }
    case 6: number().map { .timestamp(Timestamp(microseconds: $0)) }
    case 7: number().flatMap { Int32(exactly: $0) }.map { .date(CivilDate(daysSinceEpoch: $0)) }
    case 8: number().flatMap { TimeOfDay(microseconds: $0) }.map { .time($0) }
    case 9: text().flatMap { Decimal(string: $0) }.map { .decimal($0) }
    case 10: text().flatMap { UUID(uuidString: $0) }.map { .uuid($0) }
    case 11: values(depth: depth + 1).map { .array($0) }
    default: nil
    }
  }
}
