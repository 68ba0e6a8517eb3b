import CSQLite
public import SeedDatabase

extension SQLiteImage {
  /// Makes the connection's database a copy of the image.
  func load(into handle: OpaquePointer) throws {
    let count = sqlite3_int64(bytes.count)
    guard !bytes.isEmpty else { return }
    // Owned by SQLite, which frees it with the connection, even if it rejects it.
    guard let copy = sqlite3_malloc64(UInt64(bytes.count)) else {
      throw DatabaseError(.other, "no memory for a copy of a database")
    }
    bytes.withUnsafeBytes { source in
      if let start = source.baseAddress { copy.copyMemory(from: start, byteCount: source.count) }
    }
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
    let code = sqlite3_deserialize(
      handle, "main", copy.assumingMemoryBound(to: UInt8.self), count, count, flags)
    guard code == SQLITE_OK else { throw SQLiteError.error(of: handle, code: code) }
  }
}

extension SQLiteConnection {
  /// Returns the current state of the database as an image.
  ///
  /// - Throws: ``DatabaseError`` of code `misuse` in a transaction.
  public func image() throws -> SQLiteImage {
    let handle = try open()
    guard !isInTransaction else {
      throw DatabaseError(.misuse, "can't take an image of a database in a transaction")
    }
    var size: sqlite3_int64 = 0
    guard let start = sqlite3_serialize(handle, "main", &size, 0) else {
      if size == 0 { return SQLiteImage(bytes: []) }
      throw DatabaseError(.other, "no memory for an image of the database")
    }
    defer { sqlite3_free(start) }
    return SQLiteImage(bytes: Array(UnsafeBufferPointer(start: start, count: Int(size))))
  }
}
