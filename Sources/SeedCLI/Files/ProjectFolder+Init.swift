#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import SeedFormat
internal import SeedInference

/// Reads and writes the files of `seed init`.
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

  /// Returns the record of the last `seed init`; `nil` if there was none.
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

  /// Writes what has changed, with the record, or nothing if a file can't be written: files without
  /// the record would be taken for the user's own.
  func write(_ changes: ProjectChanges) throws {
    let manager = FileManager.default
    var written: [(path: String, bytes: [UInt8])] = []
    var removed: [String] = []
    for (file, change) in changes.files {
      let target = full(file.name)
      switch change {
      case .kept: continue
      case .removed: removed.append(target)
      case .created, .changed:
        if change == .created, manager.fileExists(atPath: target) {
          throw CommandFailure("\(target) already exists", code: .files)
        }
        written.append((target, file.bytes))
      }
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    written.append((full(InitRecord.fileName), [UInt8](try encoder.encode(changes.record))))
    try WrittenFiles.write(written)
    for target in removed { try? manager.removeItem(atPath: target) }
  }
}
