#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A whole SQLite database as bytes, from which in-memory copies are opened.
///
/// ```swift
/// let image = try SQLiteImage(contentsOf: "seeded.db")
/// let db = try await Database.open(image)  // a copy of its own, gone when it is closed
/// ```
public struct SQLiteImage: Sendable, Hashable {
  /// The bytes, as in a file.
  public let bytes: [UInt8]

  /// Creates an image from the bytes of a database.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads a file, which must have no journal and must not be written to in the meantime.
  ///
  /// - Throws: ``DatabaseError`` of code `connection` if it can't be read.
  public init(contentsOf path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DatabaseError(.connection, "unable to read the database file: \(path)")
    }
    bytes = Array(data)
  }
}
