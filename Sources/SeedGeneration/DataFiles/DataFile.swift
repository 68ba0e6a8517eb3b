import SeedSystem

/// A file that is open for reading, in parts and by several threads.
final class DataFile: Sendable {
  private let descriptor: Int32
  /// The file's size when it was opened.
  let size: Int64

  /// - Returns: `nil` if there is no readable file at the path.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
    size = Int64(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads a part; fewer bytes if the file has become shorter.
  func read(_ range: Range<Int64>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: range.count) { buffer, count in
      count = 0
      while count < range.count, let start = buffer.baseAddress {
        let read = pread(
          descriptor, start + count, range.count - count,
          off_t(range.lowerBound + Int64(count)))
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { break }
        count += read
      }
    }
  }

  /// Reads the whole file in parts of about a mebibyte.
  func forEachPart<Failure: Error>(_ body: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    let length: Int64 = 1 << 20
    var start: Int64 = 0
    while start < size {
      let part = read(start..<min(size, start + length))
      if part.isEmpty { return }
      try body(part)
      start += Int64(part.count)
    }
  }

  /// Returns the position of the first NUL.
  static func firstNUL(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress, let found = memchr(start, 0, buffer.count) else {
        return nil
      }
      return UnsafeRawPointer(found) - start
    }
  }

  /// The path without symbolic links; `nil` if there is no such file.
  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
