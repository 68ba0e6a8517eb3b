import SeedDatabase
import SeedSchema
import CSQLite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A prepared statement of the library; finalized with its last reference.
final class SQLitePreparedStatement {
  let pointer: OpaquePointer
  let sql: String
  /// The writes for which it requested authorization.
  private let writes: SQLiteWrites
  /// The possible writes: INSERT OR REPLACE also deletes, without requesting authorization.
  private(set) lazy var possibleWrites: SQLiteWrites = {
    guard !writes.inserted.isEmpty, sql.lowercased().contains("replace") else { return writes }
    return SQLiteWrites(inserted: writes.inserted, changed: writes.tables)
  }()

  private let handle: SQLiteHandle

  init(
    pointer: OpaquePointer, sql: String, writes: SQLiteWrites, handle: SQLiteHandle
  ) {
    self.pointer = pointer
    self.sql = sql
    self.writes = writes
    self.handle = handle
  }

  deinit { sqlite3_finalize(pointer) }

  /// Resets it for its next execution and releases the values.
  func reset() {
    sqlite3_reset(pointer)
    sqlite3_clear_bindings(pointer)
  }

  /// Runs up to the next row; `false` at the end.
  func step() throws -> Bool {
    SQLiteError.forgetReason()
    let code = sqlite3_step(pointer)
    switch code {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw SQLiteError.error(of: handle.pointer, code: code, sql: sql)
    }
  }

  /// Binds the values.
  ///
  /// - Returns: their approximate size in bytes.
  func bind(_ values: [SQLValue]) throws -> Int {
    let expected = Int(sqlite3_bind_parameter_count(pointer))
    guard expected == values.count else {
      throw DatabaseError(
        .misuse, "the statement has \(expected) placeholders for \(values.count) bound values",
        sql: sql)
    }
    var bytes = 0
    for (index, value) in values.enumerated() {
      if let problem = SQLiteDialect.storableValues.problem(of: value) {
        throw DatabaseError(
          .invalidValue, "bound value \(index + 1) \(problem), for SQLite to keep it unchanged",
          sql: sql
        )
      }
      let code = bind(value, at: Int32(index + 1), bytes: &bytes)
      if code != SQLITE_OK { throw SQLiteError.error(of: handle.pointer, code: code, sql: sql) }
    }
    return bytes
  }

  private func bind(_ value: SQLValue, at index: Int32, bytes: inout Int) -> Int32 {
    func text(_ text: String) -> Int32 {
      var text = text
      return text.withUTF8 { utf8 in
        bytes += utf8.count
        return utf8.withMemoryRebound(to: CChar.self) {
          // An empty string may have no address, which SQLite would read as NULL.
          guard let start = $0.baseAddress else {
            return sqlite3_bind_text64(pointer, index, "", 0, Self.copied, UInt8(SQLITE_UTF8))
          }
          return sqlite3_bind_text64(
            pointer, index, start, UInt64($0.count), Self.copied, UInt8(SQLITE_UTF8))
        }
      }
    }
    // Many times as fast as a string.
    func written(_ write: (inout SQLiteTextWriter) -> Void) -> Int32 {
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 40) { memory in
        guard let start = memory.baseAddress else { return SQLITE_NOMEM }
        var writer = SQLiteTextWriter(start)
        write(&writer)
        let count = writer.count
        bytes += count
        return start.withMemoryRebound(to: CChar.self, capacity: count) {
          sqlite3_bind_text64(pointer, index, $0, UInt64(count), Self.copied, UInt8(SQLITE_UTF8))
        }
      }
    }
    switch value {
    case .null: return sqlite3_bind_null(pointer, index)
    case .integer(let number):
      bytes += 8
      return sqlite3_bind_int64(pointer, index, number)
    case .double(let number):
      bytes += 8
      return sqlite3_bind_double(pointer, index, number)
    case .boolean(let flag):
      bytes += 1
      return sqlite3_bind_int64(pointer, index, flag ? 1 : 0)
    case .text(let string): return text(string)
    case .blob(let blob):
      bytes += blob.count
      return blob.withUnsafeBytes {
        guard let start = $0.baseAddress, $0.count > 0 else {
          return sqlite3_bind_zeroblob(pointer, index, 0)
        }
        return sqlite3_bind_blob64(pointer, index, start, UInt64($0.count), Self.copied)
      }
    case .timestamp(let value): return written { $0.write(timestamp: value.microseconds) }
    case .date(let value): return written { $0.write(day: Int(value.daysSinceEpoch)) }
    case .time(let value): return written { $0.write(timeOfDay: value.microseconds) }
    // Bound as text: a column with numeric affinity converts it to a number, and one with text
    // affinity keeps every digit.
    case .decimal(let value): return text(value.description)
    case .uuid(let value): return text(value.uuidString.lowercased())
    case .array(let values): return text(ArrayText.json(values))
    }
  }

  /// SQLITE_TRANSIENT, a macro that Swift can't import: SQLite makes its own copy.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
