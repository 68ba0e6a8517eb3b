import SeedDatabase
import SeedSchema
import CSQLite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension SQLitePreparedStatement {
  /// The result's columns: their names, and their declared types.
  ///
  /// Call it after the first step, which re-prepares if the tables have changed.
  func resultColumns() -> (names: [String], types: [SQLiteDeclaredType]) {
    var names: [String] = []
    var types: [SQLiteDeclaredType] = []
    for index in 0..<sqlite3_column_count(pointer) {
      names.append(sqlite3_column_name(pointer, index).map { String(cString: $0) } ?? "")
      let declared = sqlite3_column_decltype(pointer, index).map { String(cString: $0) }
      types.append(SQLiteDeclaredType(declared ?? ""))
    }
    return (names, types)
  }

  /// The current row.
  func row(_ names: [String], _ types: [SQLiteDeclaredType], bytes: inout Int) -> Row {
    var values: [SQLValue] = []
    values.reserveCapacity(types.count)
    for (index, type) in types.enumerated() {
      values.append(value(index, type, bytes: &bytes))
    }
    return Row(columns: names, values: values)
  }

  /// The value of a column in the current row.
  func value(_ index: Int, _ type: SQLiteDeclaredType, bytes: inout Int) -> SQLValue {
    let index = Int32(index)
    switch sqlite3_column_type(pointer, index) {
    case SQLITE_INTEGER:
      bytes += 8
      let number = sqlite3_column_int64(pointer, index)
      switch type.fieldType {
      case .boolean where number == 0 || number == 1: return .boolean(number == 1)
      case .decimal: return .decimal(Decimal(number))
      case .float: return .double(Double(number))
      default: return .integer(number)
      }
    case SQLITE_FLOAT:
      bytes += 8
      if case .decimal = type.fieldType, let exact = Decimal(string: text(index)) {
        // SQLite's text has 15 digits, which such a column holds exactly.
        return .decimal(exact)
      }
      return .double(sqlite3_column_double(pointer, index))
    case SQLITE_TEXT:
      let text = text(index)
      bytes += text.utf8.count
      return Self.typed(text, type.fieldType)
    case SQLITE_BLOB:
      let count = Int(sqlite3_column_bytes(pointer, index))
      bytes += count
      guard count > 0, let start = sqlite3_column_blob(pointer, index) else { return .blob([]) }
      return .blob([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
    default:
      return .null
    }
  }

  private func text(_ index: Int32) -> String {
    // Reads the text first, because a conversion may change its length.
    guard let start = sqlite3_column_text(pointer, index) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, index))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// Text that doesn't match the column's type is returned as text: SQLite allows any value.
  private static func typed(_ text: String, _ type: FieldType) -> SQLValue {
    switch type {
    case .datetime: Timestamp(text).map(SQLValue.timestamp) ?? .text(text)
    case .date: CivilDate(text).map(SQLValue.date) ?? .text(text)
    case .time: TimeOfDay(text).map(SQLValue.time) ?? .text(text)
    case .uuid: UUID(uuidString: text).map(SQLValue.uuid) ?? .text(text)
    case .decimal: Decimal(exactly: text).map(SQLValue.decimal) ?? .text(text)
    default: .text(text)
    }
  }
}

extension Decimal {
  /// Parses `-12.50`; `nil` if the text contains anything else, or more than 38 digits.
  fileprivate init?(exactly text: String) {
    var digits = 0
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
      case UInt8(ascii: "."): break
      case UInt8(ascii: "-") where index == 0: break
      default: return nil
      }
    }
    guard (1...38).contains(digits), let value = Decimal(string: text) else { return nil }
    self = value
  }
}
