public import SeedDatabase

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Seeded databases of SQLite, each a sealed file in a folder that any number of processes share.
///
/// A snapshot is created once: the first process creates it under a lock, in a file that is renamed
/// once it is complete. Leftovers of a killed process are removed when the snapshot is created
/// again. Snapshots unused for a week are removed when another one is created.
///
/// ```swift
/// let image = try await SQLiteSnapshots(folder: "Snapshots").image(for: recipe)
/// ```
public actor SQLiteSnapshots {
  nonisolated let folder: String
  private let notice: WaitNotice
  private let images = TaskCache<String, SQLiteImage>()

  /// How many databases of failed tests are kept: if there are more, the oldest are removed.
  public static let keptCount = 20

  /// The folder of the kept databases.
  private nonisolated var keptFolder: String { folder + "/failed" }

  /// Uses a folder, which is created if it is missing.
  public init(folder: String) { self.init(folder: folder, notice: WaitNotice { _ in }) }

  /// Keeps snapshots in a folder.
  ///
  /// - Parameters:
  ///   - folder: the path of the folder, which is created if missing.
  ///   - notice: tells the user that the call waits for another process.
  package init(folder: String, notice: WaitNotice) {
    self.notice = notice
    // Makes the path absolute, because the command that creates a schema may run in another folder.
    self.folder =
      folder.hasPrefix("/") ? folder : FileManager.default.currentDirectoryPath + "/" + folder
  }

  /// The snapshot of a recipe; created if it is missing.
  ///
  /// - Throws: `DatabaseError`, and the errors of `SnapshotRecipe.build(on:monitor:)`.
  public func image(for recipe: SnapshotRecipe) async throws -> SQLiteImage {
    let key = try recipe.key(for: SQLiteDialect())
    return try await images.value(for: key) {
      try SQLiteImage(contentsOf: try await self.file(for: recipe))
    }
  }

  /// The file of a recipe's snapshot, to be copied without reading it; created if it is missing.
  ///
  /// - Returns: its path.
  /// - Throws: as ``image(for:)``.
  package func file(for recipe: SnapshotRecipe) async throws -> String {
    let path = path(of: try recipe.key(for: SQLiteDialect()))
    if Self.use(path) { return path }
    var base: SQLiteImage?
    if !recipe.isSchemaOnly, let schema = recipe.schemaRecipe {
      base = try await image(for: schema)
    }
    try await Self.create(path, in: folder, recipe, from: base, notice)
    return path
  }

  /// Returns the path of a snapshot's file.
  public func path(of key: String) -> String { folder + "/\(key).db" }

  /// A path for a database to keep, with a unique name.
  public nonisolated func newKeptPath() -> String {
    keptFolder + "/\(UUID().uuidString.prefix(8)).db"
  }

  /// Keeps the database of a failed test, and removes the oldest kept ones.
  ///
  /// - Parameters:
  ///   - image: the database.
  ///   - path: one of `newKeptPath()`.
  /// - Throws: an error of the file system if the file can't be written.
  public nonisolated func keep(_ image: SQLiteImage, at path: String) throws {
    try FileManager.default.createDirectory(atPath: keptFolder, withIntermediateDirectories: true)
    try Data(image.bytes).write(to: URL(filePath: path))
    removeKept(sparing: Self.keptCount)
  }

  /// Removes all snapshots, and the kept databases.
  ///
  /// - Returns: how many there were.
  @discardableResult
  public nonisolated func prune() -> Int {
    let manager = FileManager.default
    var removed = removeKept(sparing: 0)
    // Removes only SeedKit's own files; locks stay, because another process may be waiting for one.
    for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] {
      guard Self.isOwn(name) else { continue }
      if (try? manager.removeItem(atPath: folder + "/" + name)) != nil, name.hasSuffix(".db") {
        removed += 1
      }
    }
    return removed
  }

  @discardableResult
  private nonisolated func removeKept(sparing count: Int) -> Int {
    let manager = FileManager.default
    var files: [(path: String, date: Date)] = []
    for name in (try? manager.contentsOfDirectory(atPath: keptFolder)) ?? [] {
      let path = keptFolder + "/" + name
      guard name.hasSuffix(".db"),
        let date = try? manager.attributesOfItem(atPath: path)[.modificationDate] as? Date
      else { continue }
      files.append((path, date))
    }
    var removed = 0
    for file in files.sorted(by: { $0.date > $1.date }).dropFirst(count) {
      for ending in Self.journals { try? manager.removeItem(atPath: file.path + ending) }
      if (try? manager.removeItem(atPath: file.path)) != nil { removed += 1 }
    }
    return removed
  }

  /// Creates a snapshot, unless another process does so first.
  private static func create(
    _ path: String, in folder: String, _ recipe: SnapshotRecipe, from base: SQLiteImage?,
    _ notice: WaitNotice
  ) async throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lock = try await notice.saying(WaitNotice.ofSnapshot) {
      try await FileLock.acquire(path + ".lock")
    }
    defer { withExtendedLifetime(lock) {} }
    if use(path) { return }
    removeUnused(in: folder)
    // One name for all processes: the holder of the lock removes the leftovers of a killed one.
    let draft = path + ".new"
    func removeDraft() {
      for ending in [""] + journals { try? manager.removeItem(atPath: draft + ending) }
    }
    removeDraft()
    do {
      if let base {
        try Data(base.bytes).write(to: URL(filePath: draft))
      } else if let schema = recipe.schema {
        try await schema.apply(to: DatabaseURL(.sqlite(path: draft, mode: .create)))
      }
      let connection = try await DatabaseURL(.sqlite(path: draft, mode: .create)).connect()
      do {
        try await recipe.build(on: connection)
        // A file with a journal, as some schema commands leave it, isn't a complete
        // database.
        _ = try await connection.query("PRAGMA journal_mode = DELETE")
        await connection.close()
      } catch {
        await connection.close()
        throw error
      }
    } catch {
      removeDraft()
      throw error
    }
    try manager.moveItem(atPath: draft, toPath: path)
    record(recipe, of: path)
  }

  /// Updates the modification date of a snapshot to record the use.
  ///
  /// - Returns: whether there is one.
  private static func use(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return false }
    try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    return true
  }

  private static func removeUnused(in folder: String) {
    let manager = FileManager.default
    for name in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] {
      let path = folder + "/" + name
      guard isOwn(name),
        let changed = try? manager.attributesOfItem(atPath: path)[.modificationDate] as? Date,
        Date().timeIntervalSince(changed) > 7 * 86_400
      else { continue }
      try? manager.removeItem(atPath: path)
    }
  }

  /// The suffixes of files that SQLite keeps next to a database.
  private static let journals = ["-journal", "-wal", "-shm"]

  /// Whether a file in the folder is a snapshot, or the draft of one.
  private static func isOwn(_ name: String) -> Bool {
    let ending = journals.first { name.hasSuffix($0) } ?? ""
    let name = name.dropLast(ending.count)
    return name.hasSuffix(".db") || name.hasSuffix(".new")
  }
}
