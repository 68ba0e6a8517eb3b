import SeedSchema

internal import SeedSystem

/// Wrappers of the C library, whose module has a different name on each system.
enum Platform {
  /// Whether standard output is a terminal.
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether standard error is a terminal.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }
  /// The width of a terminal in columns; `nil` if unknown.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
  /// Whether this process belongs to the foreground process group of its terminal, which gets the
  /// terminal's signals.
  static var isInForeground: Bool {
    let terminal = open("/dev/tty", O_RDONLY | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return false }
    defer { close(terminal) }
    return tcgetpgrp(terminal) == getpgrp()
  }
  static let output = STDOUT_FILENO
  static let error = STDERR_FILENO

  /// Ends the process.
  static func end(_ code: Int32) -> Never { exit(code) }

  /// An environment variable; `nil` if it isn't set.
  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// The number of this process.
  static var processIdentifier: Int32 { getpid() }

  /// Whether a file has this path, even if it is a link to nothing.
  static func fileExists(_ path: String) -> Bool {
    var information = stat()
    return lstat(path, &information) == 0
  }

  /// The path that a path leads to if it is a symbolic link, whether a file is there or not.
  static func target(ofLinks path: String) -> String {
    var path = path
    // As many as the system itself follows.
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let length = buffer.withUnsafeMutableBytes { bytes in
        bytes.withMemoryRebound(to: CChar.self) { characters in
          characters.baseAddress.map { readlink(path, $0, characters.count) } ?? -1
        }
      }
      guard length > 0 else { break }
      let target = String(decoding: buffer.prefix(length), as: UTF8.self)
      if target.hasPrefix("/") {
        path = target
      } else {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        path = folder + target
      }
    }
    return path
  }

  /// Writes bytes until all are written.
  ///
  /// If standard output is a closed pipe, the process ends without an error, because the reader has
  /// read enough; any other failure ends it with one. Failures to write to standard error are
  /// ignored.
  static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0), to: descriptor) }
  }

  /// Writes bytes like ``write(_:to:)-(String,_)``.
  static func write(_ bytes: borrowing [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { write($0, to: descriptor) }
  }

  private static func write(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) {
    let reason = writeAll(buffer, to: descriptor)
    guard reason != 0, descriptor == output else { return }
    if reason == EPIPE { end(EXIT_SUCCESS) }
    Failures.exit(
      with: CommandFailure(
        "standard output can't be written: \(SystemError.reason(reason))", code: .output),
      output: error)
  }

  /// Writes bytes until all are written.
  ///
  /// - Returns: 0, or `errno` if they can't be.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    bytes.withUnsafeBytes { writeAll($0, to: descriptor) }
  }

  private static func writeAll(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    guard let base = buffer.baseAddress else { return 0 }
    var offset = 0
    while offset < buffer.count {
      let written = unistdWrite(descriptor, base + offset, buffer.count - offset)
      if written > 0 {
        offset += written
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
