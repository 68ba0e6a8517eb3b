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
  private let data: Data
  private let name: String
  private let count = Locked(0)

  /// - `name`: the files' name, without its ending.
  init(_ image: SQLiteImage, name: String) {
    TemporaryFolders.removeLeftovers()
    data = Data(image.bytes)
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
    owner.withLock { owner in
      if owner == nil { owner = Platform.HeldFile(making: folder + TemporaryFolders.owner) }
    }
    do {
      try data.write(to: URL(filePath: path))
    } catch {
      try? FileManager.default.removeItem(atPath: parent)
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
  func keep() { try? FileManager.default.removeItem(atPath: folder + TemporaryFolders.owner) }

  /// Removes all copies.
  func removeAll() { try? FileManager.default.removeItem(atPath: folder) }
}
