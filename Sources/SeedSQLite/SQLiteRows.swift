import SeedDatabase
import SeedSchema
import CSQLite

/// The rows of a statement while it is stepped through.
final class SQLiteRows: RowSource {
  private let pointer: OpaquePointer
  private let statement: SQLitePreparedStatement
  private let types: [SQLiteDeclaredType]
  /// The approximate number of bytes read.
  private(set) var bytes = 0

  init(_ statement: SQLitePreparedStatement, types: [SQLiteDeclaredType]) {
    self.statement = statement
    self.types = types
    pointer = statement.pointer
  }

  func isNull(at column: Int) -> Bool {
    sqlite3_column_type(pointer, Int32(truncatingIfNeeded: column)) == SQLITE_NULL
  }

  func value(at column: Int) -> SQLValue {
    guard types.indices.contains(column) else { return .null }
    // A local variable, because a property passed inout would cost an exclusivity check at each
    // increment.
    var read = 0
    let value = statement.value(column, types[column], bytes: &read)
    bytes &+= read
    return value
  }

  func integer(at column: Int) -> Int64? {
    let column = Int32(truncatingIfNeeded: column)
    guard sqlite3_column_type(pointer, column) == SQLITE_INTEGER else { return nil }
    bytes &+= 8
    return sqlite3_column_int64(pointer, column)
  }

  func double(at column: Int) -> Double? {
    let column = Int32(truncatingIfNeeded: column)
    guard sqlite3_column_type(pointer, column) == SQLITE_FLOAT else { return nil }
    bytes &+= 8
    return sqlite3_column_double(pointer, column)
  }

  func text(at column: Int) -> String? {
    utf8(column).map { String(decoding: $0, as: UTF8.self) }
  }

  func timestamp(at column: Int) -> Timestamp? {
    utf8(column).flatMap { Timestamp(canonical: UnsafeRawBufferPointer($0)) }
  }

  /// The bytes of a string, valid until the next step.
  private func utf8(_ column: Int) -> UnsafeBufferPointer<UInt8>? {
    let column = Int32(truncatingIfNeeded: column)
    guard sqlite3_column_type(pointer, column) == SQLITE_TEXT,
      let start = sqlite3_column_text(pointer, column)
    else { return nil }
    let count = Int(sqlite3_column_bytes(pointer, column))
    bytes &+= count
    return UnsafeBufferPointer(start: start, count: count)
  }
}
