import SeedSchema
import SeedDatabase
import Dispatch

import SeedSystem

/// A lock that one process holds at a time, as long as it lives: `flock` on a file.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Waits for the lock, on a thread that may block.
  ///
  /// - Throws: `DatabaseError` if the file can't be created or locked.
  private init(path: String) throws(DatabaseError) {
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw DatabaseError(.permission, "the file \(path) can't be created: \(SystemError.reason())")
    }
    while flock(descriptor, LOCK_EX) != 0 {
      // Thrown from here, the error ends the object, which closes the file.
      guard errno == EINTR else {
        throw DatabaseError(
          .permission, "the file \(path) can't be locked: \(SystemError.reason())")
      }
    }
  }

  deinit {
    guard descriptor >= 0 else { return }
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Waits for a lock off Swift's cooperative threads.
  static func acquire(_ path: String) async throws -> FileLock {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(with: Result { try FileLock(path: path) })
      }
    }
  }
}
