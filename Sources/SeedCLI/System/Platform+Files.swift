import SeedSchema

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import SeedSystem

extension Platform {
  /// Why a file couldn't be renamed.
  struct FileError: Error {
    /// Whether a file with that name exists.
    var nameExists: Bool
    var reason: String
  }

  /// Renames a file, and syncs both the file and its folder to disk.
  ///
  /// - Throws: ``FileError``, also if a file with that name exists.
  static func rename(_ path: String, to other: String) throws(FileError) {
    guard let file = HeldFile(opening: path), fsync(file.descriptor) == 0 else {
      throw FileError(nameExists: false, reason: SystemError.reason())
    }
    // A link fails if the name exists; not every file system has links.
    if link(path, other) == 0 {
      unlink(path)
    } else if errno == EEXIST {
      throw FileError(nameExists: true, reason: SystemError.reason(EEXIST))
    } else if fileExists(other) {
      throw FileError(nameExists: true, reason: SystemError.reason(EEXIST))
    } else if systemRename(path, other) != 0 {
      throw FileError(nameExists: false, reason: SystemError.reason())
    }
    let parts = other.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let folder =
      parts.isEmpty ? "." : parts.count == 1 ? "\(parts[0])/" : parts.joined(separator: "/")
    if let directory = HeldFile(opening: folder) { fsync(directory.descriptor) }
  }

  /// Renames a file, replacing an existing one. As with `cp`, the system writes it to disk later.
  ///
  /// - Throws: ``FileError``.
  static func replace(_ path: String, by other: String) throws(FileError) {
    guard systemRename(other, path) == 0 else {
      throw FileError(nameExists: false, reason: SystemError.reason())
    }
  }

  /// Writes a file, replacing an existing one.
  ///
  /// - Returns: whether that succeeded.
  static func replace(_ path: String, with text: String) -> Bool {
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      return true
    } catch {
      return false
    }
  }

  /// Adds text to the end of a file; creates it if missing. Nothing happens if that fails.
  static func append(_ text: String, to path: String) {
    let descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return }
    _ = writeAll(Array(text.utf8), to: descriptor)
    close(descriptor)
  }

  /// A file that stays open as long as this value is used; a created or taken one is locked, too.
  final class HeldFile: Sendable {
    let descriptor: Int32

    /// Creates a file that doesn't exist and locks it; `nil` if that fails.
    init?(making path: String) {
      descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { return nil }
      flock(descriptor, LOCK_EX | LOCK_NB)
    }

    /// Locks a file; `nil` if another process holds a lock on it.
    init?(taking path: String) {
      descriptor = open(path, O_RDWR | O_CLOEXEC)
      guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return nil }
    }

    /// Opens a file or a folder to read it.
    init?(opening path: String) {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }
  }
}

private func systemRename(_ path: String, _ other: String) -> Int32 { rename(path, other) }
