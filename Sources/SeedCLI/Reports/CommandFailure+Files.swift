import SeedSchema

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif
internal import SeedSystem

/// Failures of the file system, with the system's reason.
extension CommandFailure {
  /// A file or folder that couldn't be written.
  ///
  /// `error` is an error of Foundation or of ``Platform``, whose own description is no message for
  /// users.
  init(unwritable path: String, _ error: any Error, code: Code = .output) {
    let cause =
      (error as? CocoaError).flatMap(Self.reason) ?? (error as? Platform.FileError)?.reason
    let reason = cause.map { ": \($0)" } ?? ""
    self.init("\(path) can't be written\(reason)", code: code)
  }

  /// An error of Foundation that nothing else has described; `nil` if it isn't about a file.
  init?(_ error: any Error) {
    guard let error = error as? CocoaError, let path = error.filePath ?? error.url?.path else {
      return nil
    }
    let reason = Self.reason(error).map { ": \($0)" } ?? ""
    self.init("\(path) can't be read or written\(reason)", code: .output)
  }

  private static func reason(_ error: CocoaError) -> String? {
    guard let cause = error.underlying as? POSIXError else { return nil }
    return SystemError.reason(cause.code.rawValue)
  }
}
