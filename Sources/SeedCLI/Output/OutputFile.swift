#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A file that is written under another name and renamed when it is complete.
///
/// One that replaces another has its permissions.
final class OutputFile: ByteOutput {
  private let path: String
  private let descriptor: Int32
  private var draft: String { path + ".part" }

  init(_ path: String) throws {
    self.path = path
    descriptor = open(path + ".part", O_CREAT | O_WRONLY | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path) }
    var existing = stat()
    if stat(path, &existing) == 0 { fchmod(descriptor, existing.st_mode & 0o777) }
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws {
    guard Platform.writeAll(bytes, to: descriptor) == 0 else { throw Self.failure(path) }
  }

  func finish() throws {
    guard rename(draft, path) == 0 else { throw Self.failure(path) }
  }

  func discard() { unlink(draft) }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure("\(path) can't be written: \(String(cString: strerror(errno)))", code: .output)
  }
}
