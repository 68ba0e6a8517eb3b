import SeedSchema
import SeedDatabase
import CSQLite

internal import SeedSystem

/// Converts SQLite's result codes and messages to ``DatabaseError``.
enum SQLiteError {
  /// The newest error of a database handle.
  static func error(of handle: OpaquePointer?, code: Int32, sql: String? = nil) -> DatabaseError {
    // The handle's own code is more specific, but may belong to another call if the library created
    // `code` without the handle.
    let extended = handle.map(sqlite3_extended_errcode) ?? code
    let exact = extended & 0xFF == code & 0xFF ? extended : code
    let message = handle.map { String(cString: sqlite3_errmsg($0)) }
    let general = String(cString: sqlite3_errstr(code))
    let text = exact == extended ? message ?? general : general
    return error(exact, text + systemReason(of: handle, exact), sql: sql)
  }

  /// Forgets why the system failed earlier, before a call that may fail for another reason.
  static func forgetReason() { errno = 0 }

  /// Why the system failed to read, write or open a file; SQLite's own message doesn't say it.
  private static func systemReason(of handle: OpaquePointer?, _ code: Int32) -> String {
    guard let handle, [SQLITE_IOERR, SQLITE_CANTOPEN].contains(code & 0xFF) else { return "" }
    // The library doesn't keep the reason why a commit failed.
    let number = errno != 0 ? errno : sqlite3_system_errno(handle)
    return number == 0 ? "" : ": " + SystemError.reason(number)
  }

  /// The error of a result code and its message.
  static func error(_ code: Int32, _ message: String, sql: String? = nil) -> DatabaseError {
    var error = DatabaseError(
      kind(code, message), message, extendedCode: code, sql: sql)
    if code & 0xFF == SQLITE_CONSTRAINT { describeConstraint(&error) }
    if code & 0xFF == SQLITE_ERROR { removeLiteral(&error) }
    return error
  }

  private static func kind(_ code: Int32, _ message: String) -> DatabaseError.Code {
    switch code {
    case extended(SQLITE_CONSTRAINT, 8), extended(SQLITE_CONSTRAINT, 6),
      extended(SQLITE_CONSTRAINT, 10):
      return .uniqueViolation  // …_UNIQUE, …_PRIMARYKEY, …_ROWID
    case extended(SQLITE_CONSTRAINT, 3): return .foreignKeyViolation
    case extended(SQLITE_CONSTRAINT, 5): return .notNullViolation
    case extended(SQLITE_CONSTRAINT, 12): return .invalidValue  // …_DATATYPE
    default: break
    }
    switch code & 0xFF {
    case SQLITE_CONSTRAINT: return .checkViolation
    case SQLITE_BUSY, SQLITE_LOCKED: return .busy
    case SQLITE_INTERRUPT: return .interrupted
    case SQLITE_FULL: return .diskFull
    case SQLITE_READONLY: return .readOnly
    case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt
    case SQLITE_CANTOPEN: return .connection
    case SQLITE_PERM, SQLITE_AUTH: return .permission
    case SQLITE_TOOBIG, SQLITE_MISMATCH: return .invalidValue
    case SQLITE_MISUSE, SQLITE_RANGE: return .misuse
    case SQLITE_ERROR: return kind(ofMessage: message)
    default: return .other
    }
  }

  /// SQLite has one code for every error in a statement's text; only the message tells them apart.
  private static func kind(ofMessage message: String) -> DatabaseError.Code {
    if message.hasPrefix("no such table") { return .undefinedTable }
    if message.hasPrefix("no such column") || message.contains(" has no column named ") {
      return .undefinedColumn
    }
    if message.hasSuffix(" already exists") || message.hasPrefix("there is already") {
      return .alreadyExists
    }
    if message.hasSuffix("syntax error") || message.hasPrefix("unrecognized token")
      || message == "incomplete input"
    {
      return .syntax
    }
    // The first comes from `sum`, the second from this package's own functions.
    if message == "integer overflow" || message.hasSuffix(" is out of range")
      || message == "decimal out of range"
    {
      return .invalidValue
    }
    return .other
  }

  /// `UNIQUE constraint failed: users.email, users.name` names the table and its columns.
  ///
  /// `CHECK constraint failed: age_range` names the constraint or, if it is unnamed, its condition.
  private static func describeConstraint(_ error: inout DatabaseError) {
    guard let colon = error.message.firstRange(of: ": ") else { return }
    let rest = error.message[colon.upperBound...]
    if error.code == .uniqueViolation, rest.hasPrefix("index '"), rest.hasSuffix("'") {
      error.constraint = String(rest.dropFirst(7).dropLast())
    } else if error.code == .uniqueViolation || error.code == .notNullViolation {
      for column in rest.split(separator: ", ") {
        guard let dot = column.firstIndex(of: ".") else { continue }
        error.table = String(column[..<dot])
        error.columns.append(String(column[column.index(after: dot)...]))
      }
    } else if error.code == .checkViolation {
      error.constraint = String(rest)
    }
  }

  /// Removes literals, which are values, from `near "'secret'": syntax error`.
  private static func removeLiteral(_ error: inout DatabaseError) {
    for prefix in ["near \"", "unrecognized token: \""] where error.message.hasPrefix(prefix) {
      let token = error.message.dropFirst(prefix.count)
      guard let first = token.first, first == "'" || first.isNumber else { return }
      error.detail = error.message
      error.message = "syntax error near a literal"
    }
  }

  private static func extended(_ code: Int32, _ number: Int32) -> Int32 { code | number << 8 }
}
