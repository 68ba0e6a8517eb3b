import Dispatch

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import SeedSystem

/// A command whose output is of interest only if it fails.
enum ShellCommand {
  /// The result of a command.
  struct Ending {
    /// 0 if it succeeded, its exit code, or 128 plus the number of the signal that ended it.
    var status: Int32
    /// Its standard output and error.
    var output: String

    /// The description of a failure.
    var ending: String {
      status > 128 ? "was ended by signal \(status - 128)" : "failed with exit code \(status)"
    }

    /// The last lines of its output.
    var lastLines: String {
      let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
      let end = lines.last == "" ? lines.dropLast() : lines[...]
      return end.isEmpty ? "(none)" : end.suffix(60).joined(separator: "\n")
    }
  }

  /// Runs a shell command in a folder until it ends.
  static func run(
    _ line: String, in folder: String, environment: [String: String]
  ) async throws -> Ending {
    try await run(
      ["/bin/sh", "-c", #"cd -- "$1" && eval "$2""#, "sh", folder, line], environment: environment)
  }

  /// Runs a program until it ends, off Swift's cooperative threads.
  ///
  /// - Throws: ``SchemaError`` if it can't be started.
  static func run(_ command: [String], environment: [String: String]) async throws -> Ending {
    let path = FileManager.default.temporaryDirectory.path + "/seed-output-\(UUID().uuidString)"
    let file = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw SchemaError("\(path) can't be created") }
    unlink(path)
    defer { close(file) }
    let name = command.first ?? ""
    let status = await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        switch ChildSpawn.start(command, environment: environment, output: file) {
        case .failure(let failure):
          continuation.resume(returning: Result<Int32, ChildSpawn.Failure>.failure(failure))
        case .success(let child):
          continuation.resume(returning: .success(ChildSpawn.exitStatus(of: child)))
        }
      }
    }
    switch status {
    case .failure(let failure): throw SchemaError("\(name) can't be started: \(failure.reason)")
    case .success(let code): return Ending(status: code, output: contents(of: file))
    }
  }

  private static func contents(of file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += buffer.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
