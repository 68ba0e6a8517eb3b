import SeedSystem

/// The errors of system calls.
package enum SystemError {
  /// Returns the system's description of the error of the last call, `errno`.
  package static func reason() -> String { reason(errno) }

  /// Returns the system's description of an error number, such as `No such file or directory`.
  package static func reason(_ number: Int32) -> String {
    strerror(number).map { String(cString: $0) } ?? "error \(number)"
  }
}
