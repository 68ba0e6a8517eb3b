import Foundation
import Testing

/// The built `seed`, run as a process in a folder of its own.
struct TestFolder {
  let url: URL

  var path: String { url.path }

  /// Runs `body` with a folder that holds the files, and removes it afterwards.
  static func with(
    _ files: [String: String] = Sample.files, _ body: (TestFolder) async throws -> Void
  ) async throws {
    let folder = TestFolder(
      url: FileManager.default.temporaryDirectory.appendingPathComponent(
        "seed-\(UUID().uuidString)"))
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder.url) }
    for (name, text) in files { try folder.write(text, to: name) }
    try await body(folder)
  }

  func write(_ text: String, to name: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func contents(_ name: String) -> Data? {
    FileManager.default.contents(atPath: url.appendingPathComponent(name).path)
  }

  /// `seed`, beside the bundle of these tests.
  static var executable: URL {
    get throws {
      let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      let found = [folder, Bundle.main.bundleURL].map { $0.appendingPathComponent("seed") }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
      return try #require(found, "the tests are beside no `seed`")
    }
  }

  /// What a process has said and how it ended.
  struct Result {
    var code: Int32
    var output: String
    var error: String
    /// Whether a signal ended it.
    var wasKilled: Bool

    /// Standard output as JSON.
    func json() throws -> Any {
      try JSONSerialization.jsonObject(with: Data(output.utf8), options: .fragmentsAllowed)
    }
  }

  /// Runs `seed` until it ends.
  func seed(_ arguments: String..., environment: [String: String] = [:]) async throws -> Result {
    try await start(try Self.executable, arguments, environment).result()
  }

  /// Runs `seed` until it ends.
  func seed(_ arguments: [String]) async throws -> Result {
    try await start(try Self.executable, arguments, [:]).result()
  }

  /// Runs a line of shell in which `"$SEED"` is the command.
  func shell(_ line: String) async throws -> Result {
    try await start(
      URL(fileURLWithPath: "/bin/sh"), ["-c", line], ["SEED": try Self.executable.path]
    ).result()
  }

  /// Starts `seed` and doesn't wait.
  func starting(_ arguments: String...) throws -> Running {
    try start(try Self.executable, arguments, [:])
  }

  /// Starts `seed` and doesn't wait.
  func starting(_ arguments: [String]) throws -> Running {
    try start(try Self.executable, arguments, [:])
  }

  private func start(
    _ executable: URL, _ arguments: [String], _ environment: [String: String]
  ) throws -> Running {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = url
    // Nothing of the tests' own surroundings, which might name a database.
    var variables = ["PATH": "/usr/bin:/bin", "HOME": url.path]
    for name in ["LD_LIBRARY_PATH", "LLVM_PROFILE_FILE"] {
      variables[name] = ProcessInfo.processInfo.environment[name]
    }
    process.environment = variables.merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: those fill up when nobody reads them.
    let names = ["out", "err"].map { url.appendingPathComponent(".\($0)-\(UUID().uuidString)") }
    for name in names { try Data().write(to: name) }
    process.standardOutput = try FileHandle(forWritingTo: names[0])
    process.standardError = try FileHandle(forWritingTo: names[1])
    let ended = AsyncStream<Void>.makeStream()
    process.terminationHandler = { _ in ended.continuation.finish() }
    try process.run()
    return Running(process: process, output: names[0], error: names[1], ended: ended.stream)
  }

  /// A process that may still run.
  struct Running {
    let process: Process
    let output: URL
    let error: URL
    let ended: AsyncStream<Void>

    func result() async throws -> Result {
      for await _ in ended {}
      return Result(
        code: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
        error: try String(contentsOf: error, encoding: .utf8),
        wasKilled: process.terminationReason == .uncaughtSignal)
    }
  }
}
