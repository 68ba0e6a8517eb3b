#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import SeedFormat
internal import SeedInference

/// What `seed init` reads and writes.
extension ProjectFolder {
  private func full(_ name: String) -> String { path == "." ? name : path + "/" + name }

  /// The files, named relative to the folder; empty if there are none yet.
  func relativeFiles() throws -> [SourceFile] {
    guard let files = try? files() else { return [] }
    let prefix = path == "." ? "" : path + "/"
    return files.map {
      SourceFile(
        name: $0.name.hasPrefix(prefix) ? String($0.name.dropFirst(prefix.count)) : $0.name,
        bytes: $0.bytes)
    }
  }

  /// What the last `seed init` wrote; `nil` if there was none.
  func initRecord() throws -> InitRecord? {
    guard let data = FileManager.default.contents(atPath: full(InitRecord.fileName)) else {
      return nil
    }
    do {
      return try JSONDecoder().decode(InitRecord.self, from: data)
    } catch {
      throw CommandFailure(
        "\(full(InitRecord.fileName)) can't be read",
        hint: "restore it from version control, or delete it to start over", code: .files)
    }
  }

  /// Writes what has changed, the record last.
  func write(_ changes: ProjectChanges) throws {
    let manager = FileManager.default
    for (file, change) in changes.files {
      let target = full(file.name)
      switch change {
      case .kept: continue
      case .removed: try? manager.removeItem(atPath: target)
      case .created, .changed:
        if change == .created, manager.fileExists(atPath: target) {
          throw CommandFailure("\(target) already exists", code: .files)
        }
        try Self.write(Data(file.bytes), to: target)
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try Self.write(try encoder.encode(changes.record), to: full(InitRecord.fileName))
  }

  /// Writes a file, and its missing folders.
  static func write(_ bytes: [UInt8], to target: String) throws {
    try write(Data(bytes), to: target)
  }

  private static func write(_ data: Data, to target: String) throws {
    let folder = target.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    do {
      if !folder.isEmpty {
        try FileManager.default.createDirectory(
          atPath: folder.joined(separator: "/"), withIntermediateDirectories: true)
      }
      try data.write(to: URL(fileURLWithPath: target), options: .atomic)
    } catch {
      throw CommandFailure("\(target) can't be written", code: .files)
    }
  }
}
