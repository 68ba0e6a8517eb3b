import SeedDatabase
import SeedSchema
import CSQLite

/// An open database of the library.
///
/// `@unchecked Sendable`: `pointer` is used only by the connection's executor, one job at a time,
/// with one exception: `interrupt()`. `sqlite3_interrupt` may be called from any thread as long as
/// the database isn't closed in the meantime, and `isClosed`'s lock keeps the two apart.
final class SQLiteHandle: @unchecked Sendable {
  let pointer: OpaquePointer
  private let isClosed = Locked(false)

  /// Opens a file.
  init(path: String, mode: SQLiteMode) throws {
    var pointer: OpaquePointer?
    let flags =
      switch mode {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE
      case .create: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    let name = mode == .immutable ? Self.immutable(path) : path
    let writes = mode == .readWrite || mode == .create
    // The executor guarantees one thread at a time, so SQLite's own locks are unnecessary.
    let code = sqlite3_open_v2(
      name, &pointer, flags | SQLITE_OPEN_NOMUTEX, writes ? SQLiteBufferedFiles.name : nil)
    guard code == SQLITE_OK, let pointer else {
      var error = SQLiteError.error(of: pointer, code: code)
      sqlite3_close_v2(pointer)
      error.message += ": \(path)"
      throw error
    }
    self.pointer = pointer
    sqlite3_extended_result_codes(pointer, 1)
  }

  /// SQLite's URI for a file that doesn't change (<https://www.sqlite.org/uri.html>).
  private static func immutable(_ path: String) -> String {
    let special: [Unicode.Scalar: String] = ["%": "%25", "?": "%3f", "#": "%23"]
    let escaped = path.unicodeScalars.map { special[$0] ?? String($0) }.joined()
    // A path that begins with two slashes would name a host.
    return "file:" + (path.hasPrefix("/") ? "//" : "") + escaped + "?immutable=1"
  }

  deinit { close() }

  /// Interrupts the running statement; from any thread.
  func interrupt() {
    isClosed.withLock { isClosed in
      if !isClosed { sqlite3_interrupt(pointer) }
    }
  }

  /// Closes the database; its statements must have been finalized.
  func close() {
    isClosed.withLock { isClosed in
      if !isClosed { sqlite3_close_v2(pointer) }
      isClosed = true
    }
  }
}
