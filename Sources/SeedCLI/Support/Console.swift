#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard output and error: what goes there, and whether it may have colours.
enum Console {
  /// Whether standard output is a terminal.
  static let isTerminal = isatty(STDOUT_FILENO) == 1
  /// Whether standard error is a terminal.
  static let isErrorTerminal = isatty(STDERR_FILENO) == 1

  /// Whether output may have colours: on a terminal, unless NO_COLOR (<https://no-color.org>) is set.
  static var hasColor: Bool { isTerminal && allowsColor }
  /// Whether errors may have colours.
  static var hasErrorColor: Bool { isErrorTerminal && allowsColor }

  private static var allowsColor: Bool {
    getenv("NO_COLOR").map { $0.pointee == 0 } ?? true && getenv("TERM").map { String(cString: $0) } != "dumb"
  }

  /// Writes a line to standard output.
  static func print(_ text: String = "") { write(text + "\n", to: STDOUT_FILENO) }

  /// Writes a line to standard error.
  static func printError(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Writes text to standard error as it is.
  static func writeError(_ text: String) { write(text, to: STDERR_FILENO) }

  /// Text in an ANSI style, where output has colours.
  static func styled(_ text: String, _ code: String, if hasColor: Bool = Console.hasColor) -> String {
    hasColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { buffer in
      var offset = 0
      while offset < buffer.count {
        guard let base = buffer.baseAddress else { return }
        let written = Glibc.write(descriptor, base + offset, buffer.count - offset)
        if written > 0 {
          offset += written
        } else if errno == EINTR {
          continue
        } else {
          // Whoever read the output has seen enough: `seed show user | head` is no failure.
          if errno == EPIPE { exit(EXIT_SUCCESS) }
          return
        }
      }
    }
  }
}
