import SeedSchema

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension SQLiteSnapshots {
  /// The snapshots, the most recently used first.
  package nonisolated func stored() -> [StoredSnapshot] {
    let manager = FileManager.default
    var found: [(snapshot: StoredSnapshot, used: Date)] = []
    for file in (try? manager.contentsOfDirectory(atPath: folder)) ?? [] {
      let path = folder + "/" + file
      guard file.hasSuffix(".db"), let attributes = try? manager.attributesOfItem(atPath: path),
        let used = attributes[.modificationDate] as? Date
      else { continue }
      let day = Int32(clamping: Int((used.timeIntervalSince1970 / 86_400).rounded(.down)))
      found.append(
        (
          StoredSnapshot(
            name: String(file.dropLast(3)), place: path,
            contents: manager.contents(atPath: path + ".lock").flatMap { SnapshotContents($0) },
            bytes: size(attributes[.size]),
            lastUsed: CivilDate(daysSinceEpoch: day)), used
        ))
    }
    return found.sorted { ($1.used, $0.snapshot.name) < ($0.used, $1.snapshot.name) }
      .map(\.snapshot)
  }

  /// A file's size, which is an integer of the standard library or, on Apple's systems, a number.
  private nonisolated func size(_ value: Any?) -> Int64 {
    if let integer = value as? any BinaryInteger { return Int64(clamping: integer) }
    return (value as? Int64) ?? 0
  }

  /// Removes a snapshot.
  ///
  /// - Throws: an error of the file system.
  package nonisolated func remove(_ snapshot: StoredSnapshot) throws {
    try FileManager.default.removeItem(atPath: snapshot.place)
  }

  /// Records what a snapshot was created from, in the file of its lock, which stays.
  static func record(_ recipe: SnapshotRecipe, of path: String) {
    // In place: a new file would have a lock of its own.
    try? Data(SnapshotContents(recipe).text.utf8).write(to: URL(filePath: path + ".lock"))
  }
}
