#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Files of a project that are written together: if one can't be written, none replaces another.
struct WrittenFiles {
  private var files: [OutputFile] = []

  /// Writes files and the folders that they are in.
  ///
  /// - Throws: ``CommandFailure`` with the system's reason; existing files are then unchanged.
  static func write(_ files: [(path: String, bytes: [UInt8])]) throws {
    var written = WrittenFiles()
    do {
      for file in files { try written.add(file.bytes, at: file.path) }
      for file in files { try checkTarget(file.path) }
      for file in written.files { try file.finish() }
    } catch {
      for file in written.files { file.discard() }
      throw error
    }
  }

  private mutating func add(_ bytes: [UInt8], at path: String) throws {
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if !folder.isEmpty { try Self.createFolder(folder.joined(separator: "/")) }
    let file = try OutputFile(path)
    files.append(file)
    try file.write(bytes)
    // There can be more files than descriptors.
    try file.close()
  }

  /// Makes sure that a file can be renamed to a path.
  private static func checkTarget(_ path: String) throws {
    guard (try? FileManager.default.contentsOfDirectory(atPath: path)) == nil else {
      throw CommandFailure("\(path) can't be written: it is a folder", code: .output)
    }
  }

  /// Creates a folder, and those that it is in, unless it exists.
  ///
  /// - Throws: ``CommandFailure`` with the system's reason.
  static func createFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CommandFailure(unwritable: path.isEmpty ? "/" : path, error)
    }
  }
}
