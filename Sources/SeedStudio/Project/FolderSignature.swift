internal import SeedKit

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

internal import SeedSystem

/// A signature that shows whether a file of a project has changed: names, sizes, times and numbers
/// of all its files.
///
/// It is polled, which works the same on every system, on network drives and in containers;
/// scanning a thousand files takes a few milliseconds.
struct FolderSignature: Hashable, Sendable {
  private struct File: Hashable, Sendable {
    var path: String
    var size: Int64
    var number: UInt64
    var seconds: Int64
    var nanoseconds: Int64
  }

  private var files: [File] = []

  init(of folder: String) {
    for subfolder in ProjectFiles.watchedFolders {
      let inside = folder == "." ? subfolder : folder + "/" + subfolder
      let names = (try? FileManager.default.subpathsOfDirectory(atPath: inside)) ?? []
      for name in names.sorted() {
        if let file = Self.file(inside + "/" + name) { files.append(file) }
      }
    }
  }

  private static func file(_ path: String) -> File? {
    var information = stat()
    guard stat(path, &information) == 0, information.st_mode & S_IFMT != S_IFDIR else { return nil }
    #if canImport(Darwin)
      let time = information.st_mtimespec
    #else
      let time = information.st_mtim
    #endif
    return File(
      path: path, size: Int64(information.st_size), number: UInt64(information.st_ino),
      seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
  }
}
