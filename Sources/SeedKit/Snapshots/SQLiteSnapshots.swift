public import SeedORM

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Seeded databases of SQLite, each a sealed file in a folder that any number of processes share.
///
/// A snapshot is made once: whoever comes first makes it under a lock, in a file that gets its name when it is
/// complete; a process that is killed leaves a file that no one reads. Snapshots that nobody has used for a week are
/// removed when another is made.
public actor SQLiteSnapshots {
  private let folder: String
  private var images: [String: Task<SQLiteImage, any Error>] = [:]

  /// Uses a folder, which is made where it is missing.
  public init(folder: String) { self.folder = folder }

  /// The snapshot of a recipe; made where it is missing.
  public func image(for recipe: SnapshotRecipe) async throws -> SQLiteImage {
    let key = try recipe.key(for: SQLiteDialect())
    if let known = images[key] { return try await known.value }
    let path = path(of: key)
    let folder = folder
    let task = Task { try await Self.image(at: path, in: folder, recipe) }
    images[key] = task
    do {
      return try await task.value
    } catch {
      images[key] = nil
      throw error
    }
  }

  /// Where a snapshot's file is.
  public func path(of key: String) -> String { folder + "/\(key).db" }

  private static func image(
    at path: String, in folder: String, _ recipe: SnapshotRecipe
  ) async throws -> SQLiteImage {
    let manager = FileManager.default
    if manager.fileExists(atPath: path) { return try use(path) }
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lock = try await FileLock.taken(path + ".lock")
    defer { withExtendedLifetime(lock) {} }
    if manager.fileExists(atPath: path) { return try use(path) }
    removeUnused(in: folder)
    let draft = path + ".\(ProcessInfo.processInfo.processIdentifier).new"
    for ending in ["", "-journal", "-wal", "-shm"] {
      try? manager.removeItem(atPath: draft + ending)
    }
    let connection = try await SQLiteConnection.open(path: draft)
    do {
      try await recipe.build(on: connection)
      await connection.close()
    } catch {
      await connection.close()
      try? manager.removeItem(atPath: draft)
      throw error
    }
    try manager.moveItem(atPath: draft, toPath: path)
    return try SQLiteImage(contentsOf: path)
  }

  /// Reads a snapshot, and lets its date say that it was used.
  private static func use(_ path: String) throws -> SQLiteImage {
    try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    return try SQLiteImage(contentsOf: path)
  }

  private static func removeUnused(in folder: String) {
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] {
      let path = folder + "/" + name
      guard name.hasSuffix(".db") || name.hasSuffix(".new"),
        let changed = try? manager.attributesOfItem(atPath: path)[.modificationDate] as? Date,
        Date().timeIntervalSince(changed) > 7 * 86_400
      else { continue }
      try? manager.removeItem(atPath: path)
    }
  }
}
