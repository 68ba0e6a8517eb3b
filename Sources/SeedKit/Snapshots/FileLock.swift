import SeedDatabase
import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock that one process holds at a time, as long as it lives: `flock` on a file.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Waits for the lock, on a thread that may block.
  ///
  /// - Returns: `nil` if the file can't be created.
  private init?(path: String) {
    descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return nil }
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else {
        close(descriptor)
        return nil
      }
    }
  }

  deinit {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Waits for a lock off Swift's cooperative threads.
  static func acquire(_ path: String) async throws -> FileLock {
    let lock: FileLock? = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: FileLock(path: path)) }
    }
    guard let lock else { throw DatabaseError(.permission, "the file \(path) can't be created") }
    return lock
  }
}
