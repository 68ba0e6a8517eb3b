internal import SeedDatabase
internal import SeedSchema

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Copies of an SQLite database in a temporary folder.
final class DatabaseCopies: Sendable {
  private let folder = TemporaryFolders.newPath()
  private let owner = Locked<Platform.HeldFile?>(nil)
  private let file: String
  private let name: String
  private let count = Locked(0)
  /// The name of the link to the file that is copied.
  private static let source = "/.source"

  /// - Parameters:
  ///   - file: the database's path; nothing may be in a journal beside it.
  ///   - name: the copies' name, without its ending.
  init(of file: String, name: String) {
    TemporaryFolders.removeLeftovers()
    self.file = file
    self.name = name
  }

  /// Creates a copy, in a separate folder because of its journals.
  ///
  /// - Throws: ``CommandFailure`` if it can't be written.
  func create() throws -> DatabaseURL {
    let number = count.withLock { count in
      count += 1
      return count
    }
    let parent = "\(folder)/\(number)"
    let path = "\(parent)/\(name).db"
    try WrittenFiles.createFolder(parent)
    let manager = FileManager.default
    let link = folder + Self.source
    owner.withLock { owner in
      guard owner == nil else { return }
      owner = Platform.HeldFile(making: folder + TemporaryFolders.owner)
      // Holds the file, which another process may remove in the meantime. Not every file system has
      // links.
      try? manager.linkItem(atPath: file, toPath: link)
    }
    do {
      try manager.copyItem(atPath: manager.fileExists(atPath: link) ? link : file, toPath: path)
    } catch {
      try? manager.removeItem(atPath: parent)
      throw CommandFailure(unwritable: path, error)
    }
    return DatabaseURL(.sqlite(path: path, mode: .create))
  }

  /// Removes one.
  func remove(_ url: DatabaseURL) {
    guard case .sqlite(let path, _) = url.target else { return }
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    try? FileManager.default.removeItem(atPath: "/" + parent)
  }

  /// Leaves the copies to the user, so that they are never removed.
  func keep() {
    for name in [TemporaryFolders.owner, Self.source] {
      try? FileManager.default.removeItem(atPath: folder + name)
    }
  }

  /// Removes all copies.
  func removeAll() { try? FileManager.default.removeItem(atPath: folder) }
}
