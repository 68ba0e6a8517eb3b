import CSQLite
import SeedDatabase
import SeedSchema

/// Prepares the statements of a connection, and caches the most recently used ones.
struct SQLiteStatements {
  private let handle: SQLiteHandle
  private let authorizer = SQLiteAuthorizer()
  private var cache = SQLiteStatementCache(capacity: 64)

  init(_ handle: SQLiteHandle) { self.handle = handle }

  /// Makes prepared statements record which tables they write to.
  func recordWrites() { authorizer.attach(to: handle.pointer) }

  /// Rejects statements that open other files.
  func rejectOtherFiles() { authorizer.isConfined = true }

  /// Takes the prepared statement of a string that holds one, so that a nested use gets another.
  ///
  /// - Throws: ``DatabaseError`` if the string isn't a single statement.
  mutating func take(_ sql: String) throws -> SQLitePreparedStatement {
    try cache.take(sql) ?? prepareOne(sql)
  }

  /// Puts a statement back after its use.
  mutating func put(_ statement: SQLitePreparedStatement) { cache.put(statement) }

  /// Finalizes all cached statements.
  mutating func removeAll() { cache.removeAll() }

  private func prepareOne(_ sql: String) throws -> SQLitePreparedStatement {
    var sql = sql
    return try sql.withUTF8 { utf8 in
      var rest = UnsafeRawBufferPointer(utf8)[...]
      guard let statement = try prepare(&rest, isPersistent: true) else {
        throw DatabaseError(.syntax, "the SQL has no statement")
      }
      // Preparing the rest would fail if it depends on the first statement.
      guard SQLTokenizer.isBlank(rest, .sqlite) else {
        throw DatabaseError(
          .syntax, "the SQL has more than one statement; expected one",
          sql: statement.sql)
      }
      return statement
    }
  }

  /// Prepares the next statement of a string; `nil` at its end.
  ///
  /// - Throws: ``DatabaseError`` if it can't be prepared.
  func prepare(
    _ text: inout Slice<UnsafeRawBufferPointer>, isPersistent: Bool
  ) throws -> SQLitePreparedStatement? {
    while !text.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: text).bindMemory(to: CChar.self)
      guard let start = part.baseAddress, let length = Int32(exactly: part.count) else {
        return nil
      }
      guard part.firstIndex(of: 0) == nil else {
        throw DatabaseError(.syntax, "the SQL holds a NUL")
      }
      _ = authorizer.takeWrites()
      var pointer: OpaquePointer?
      var tail: UnsafePointer<CChar>?
      let flags = isPersistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0
      let code = sqlite3_prepare_v3(handle.pointer, start, length, flags, &pointer, &tail)
      guard code == SQLITE_OK else {
        let sql = String(decoding: UnsafeRawBufferPointer(part).prefix(4_000), as: UTF8.self)
        throw SQLiteError.error(of: handle.pointer, code: code, sql: sql)
      }
      let used = tail.map { $0 - start } ?? part.count
      let sql = String(decoding: UnsafeRawBufferPointer(part).prefix(used), as: UTF8.self)
      text = text.dropFirst(max(used, 1))
      // A comment or a lone semicolon isn't a statement.
      if let pointer {
        return SQLitePreparedStatement(
          pointer: pointer, sql: sql, writes: authorizer.takeWrites(), handle: handle)
      }
    }
    return nil
  }
}
