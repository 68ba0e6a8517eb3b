internal import SeedORM

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// An SQLite file that wasn't there before a run: a run that fails takes it away again.
struct NewDatabaseFile {
  private let path: String

  /// - Returns: `nil` where the database isn't a file, or is there already.
  init?(_ url: DatabaseURL) {
    guard case .sqlite(let path, _) = url.target, path != ":memory:",
      !FileManager.default.fileExists(atPath: path)
    else { return nil }
    self.path = path
  }

  /// Removes the file where nothing was written to it.
  func remove() {
    if Platform.isEmptyFile(path) { try? FileManager.default.removeItem(atPath: path) }
  }
}
