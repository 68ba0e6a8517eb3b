import SeedSchema

internal import SeedSystem

/// A file that is written under another name and renamed when it is complete.
///
/// One that replaces another has its permissions. If the path is a symbolic link, the file that it
/// leads to is replaced, and the link stays.
final class OutputFile: ByteOutput {
  private let path: String
  /// A name that no other process and no file of the user has.
  private let draft: String
  /// The open draft; negative once it is closed.
  private var descriptor: Int32

  init(_ path: String) throws {
    let path = Platform.target(ofLinks: path)
    self.path = path
    var number = 0
    var name = ""
    repeat {
      name = "\(path).\(getpid())\(number == 0 ? "" : "-\(number)").part"
      descriptor = open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o644)
      number += 1
    } while descriptor < 0 && errno == EEXIST && number < 100
    draft = name
    guard descriptor >= 0 else { throw Self.failure(path) }
    var existing = stat()
    if stat(path, &existing) == 0 { fchmod(descriptor, existing.st_mode & 0o777) }
  }

  deinit { if descriptor >= 0 { Self.end(descriptor) } }

  func write(_ bytes: [UInt8]) throws {
    guard Platform.writeAll(bytes, to: descriptor) == 0 else { throw Self.failure(path) }
  }

  /// Closes the draft, so that it costs no descriptor until it is renamed.
  ///
  /// - Throws: ``CommandFailure`` if the system reports only now that it couldn't be written.
  func close() throws {
    guard descriptor >= 0 else { return }
    let result = Self.end(descriptor)
    descriptor = -1
    guard result == 0 else { throw Self.failure(path) }
  }

  func finish() throws {
    try close()
    guard rename(draft, path) == 0 else { throw Self.failure(path) }
  }

  func discard() { unlink(draft) }

  /// `close` of the C library, which the method hides.
  @discardableResult
  private static func end(_ descriptor: Int32) -> Int32 { SeedSystem.close(descriptor) }

  private static func failure(_ path: String) -> CommandFailure {
    CommandFailure("\(path) can't be written: \(SystemError.reason())", code: .output)
  }
}
