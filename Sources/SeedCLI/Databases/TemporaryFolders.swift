#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// The temporary folders of `seed exec`, which are removed at its end, or by a later command if the
/// process was killed.
///
/// Each holds a file that its process keeps locked as long as it lives. A folder without that file
/// is left alone: it is kept for the user, or isn't SeedKit's.
enum TemporaryFolders {
  private static let marker = "seed-"
  /// The name of the locked file.
  static let owner = "/.owner"

  private static var parent: String { FileManager.default.temporaryDirectory.path }

  /// The path of a folder that doesn't exist yet.
  static func newPath() -> String { parent + "/\(marker)\(UUID().uuidString)" }

  /// Removes the folders of killed processes.
  static func removeLeftovers() {
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: parent)) ?? [] {
      let folder = parent + "/" + name
      guard name.hasPrefix(marker), UUID(uuidString: String(name.dropFirst(marker.count))) != nil,
        Platform.HeldFile(taking: folder + owner) != nil
      else { continue }
      try? manager.removeItem(atPath: folder)
    }
  }
}
