import Foundation
import Testing

/// The built `seed`, run as a process in the folder.
extension TestFolder {
  /// `seed`, beside the bundle of these tests.
  static var executable: URL {
    get throws {
      let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      let found = [folder, Bundle.main.bundleURL].map { $0.appendingPathComponent("seed") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      return try #require(found, "the tests are beside no `seed`")
    }
  }

  /// Runs `seed` until it ends.
  public func seed(
    _ arguments: String..., environment: [String: String] = [:]
  ) async throws -> CommandResult {
    try await start(try Self.executable, arguments, environment).result()
  }

  /// The path of `seed`.
  public static var seedPath: String { get throws { try executable.path } }

  /// Runs `seed` until it ends.
  public func seed(
    _ arguments: [String], environment: [String: String] = [:]
  ) async throws -> CommandResult {
    try await start(try Self.executable, arguments, environment).result()
  }

  /// Runs a line of shell in which `"$SEED"` is the command.
  public func shell(_ line: String) async throws -> CommandResult {
    try await start(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], ["SEED": try Self.executable.path]
    ).result()
  }

  /// Starts `seed` and doesn't wait.
  public func starting(_ arguments: String...) throws -> RunningCommand {
    try start(try Self.executable, arguments, [:])
  }

  /// Starts `seed` and doesn't wait.
  public func starting(
    _ arguments: [String], environment: [String: String] = [:]
  ) throws -> RunningCommand {
    try start(try Self.executable, arguments, environment)
  }

  private func start(
    _ executable: URL, _ arguments: [String], _ environment: [String: String]
  ) throws -> RunningCommand {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = url
    // Nothing of the tests' own surroundings, which might name a database.
    var variables = ["PATH": "/usr/bin:/bin", "HOME": url.path]
    // A database is dumped by a program of its server's version.
    if let programs = ProcessInfo.processInfo.environment["SEEDKIT_POSTGRES_PROGRAMS"] {
      variables["PATH"] = "\(programs):/usr/bin:/bin"
    }
    for name in ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE", "TSAN_OPTIONS", "ASAN_OPTIONS"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: those fill up if they aren't read.
    let names = ["out", "err"].map { url.appendingPathComponent(".\($0)-\(UUID().uuidString)") }
    for name in names { try Data().write(to: name) }
    let files = try names.map { try FileHandle(forWritingTo: $0) }
    // The process has files of its own; a thousand open ones make Foundation crash.
    defer { for file in files { try? file.close() } }
    process.standardOutput = files[0]
    process.standardError = files[1]
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    return RunningCommand(process: process, output: names[0], error: names[1], ended: ended.stream)
  }
}
