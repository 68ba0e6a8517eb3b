internal import SeedDatabase

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// An SQLite file that doesn't exist before a run.
///
/// It is built under another name in the same folder and renamed when it is complete, so that a run
/// that fails or is killed leaves no partial file. An existing file is written in place instead;
/// SQLite's journal restores it if a run is killed (`SQLiteBufferedFile`).
struct NewDatabaseFile {
  /// The URL of the file while it is built.
  let url: DatabaseURL
  private let path: String
  private let buildPath: String
  /// Held by this process as long as it lives: a file without a lock belongs to a process that has
  /// ended.
  private let lock: Platform.HeldFile

  /// - Returns: `nil` if the database isn't a file, already exists, or can't be built in that
  ///   folder.
  init?(_ url: DatabaseURL) {
    guard case .sqlite(let path, .create) = url.target, path != ":memory:", !path.isEmpty
    else { return nil }
    Self.removeLeftovers(of: path)
    guard !Platform.fileExists(path) else { return nil }
    let buildPath = "\(path)\(Self.marker)\(Platform.processIdentifier)"
    guard let lock = Platform.HeldFile(making: buildPath) else { return nil }
    self.url = DatabaseURL(.sqlite(path: buildPath, mode: .readWrite))
    self.path = path
    self.buildPath = buildPath
    self.lock = lock
  }

  private static let marker = ".building-"

  /// Renames the file to its own name.
  ///
  /// - Throws: ``CommandFailure`` if another process has created a file with that name in the
  ///   meantime.
  func publish() throws {
    do {
      try Platform.rename(buildPath, to: path)
    } catch {
      discard()
      throw CommandFailure(
        error.nameExists
          ? "\(path) was created by another process in the meantime"
          : "\(path) can't be created: \(error.reason)",
        hint: "nothing was written to it", code: .database)
    }
  }

  /// Removes what was built.
  func discard() { Self.remove(buildPath) }

  /// Removes the leftovers of killed processes.
  private static func removeLeftovers(of path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let start = String(parts.last ?? "") + marker
    let directory = parts.count == 1 ? "." : folder.isEmpty ? "/" : folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    for name in names where name.hasPrefix(start) {
      let rest = name.dropFirst(start.count)
      let number = rest.prefix { $0.isASCII && $0.isNumber }
      guard !number.isEmpty, endings.contains(String(rest.dropFirst(number.count))) else {
        continue
      }
      let file = (parts.count == 1 ? "" : folder + "/") + start + number
      // Only a journal may be left: a process can be killed between removing one file and the
      // other.
      if !Platform.fileExists(file) || Platform.HeldFile(taking: file) != nil { remove(file) }
    }
  }

  /// The database itself, and the files that SQLite keeps beside it.
  private static let endings = ["", "-journal", "-wal", "-shm"]

  private static func remove(_ path: String) {
    for end in endings.reversed() {
      try? FileManager.default.removeItem(atPath: path + end)
    }
  }
}
