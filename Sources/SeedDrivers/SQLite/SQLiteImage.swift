import CSQLite

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A whole SQLite database as bytes, from which in-memory copies are opened.
///
/// ```swift
/// let image = try SQLiteImage(contentsOf: "seeded.db")
/// let db = try await Database.open(image)         // a copy of its own, gone when it is closed
/// ```
public struct SQLiteImage: Sendable, Hashable {
  /// The bytes, as the file has them.
  public let bytes: [UInt8]

  /// Takes the bytes of a database.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a file, which must have no journal and must not be written to meanwhile.
  ///
  /// - Throws: ``DatabaseError`` of code `connection` if it can't be read.
  public init(contentsOf path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DatabaseError(.connection, "unable to read the database file: \(path)")
    }
    bytes = Array(data)
  }

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
